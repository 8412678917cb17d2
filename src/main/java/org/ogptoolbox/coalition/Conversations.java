package org.ogptoolbox.coalition;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ogptoolbox.catalogue.PublishedEntry;
import org.ogptoolbox.content.EntryId;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.Accounts;
import org.ogptoolbox.identity.CurrentUser;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Letters to those who answer for a contribution, and their answers: through the platform, without addresses. */
@Service
@PreAuthorize("isAuthenticated()")
public class Conversations {

    /** Nobody has more to say in a day; a machine would. */
    static final int LETTERS_A_DAY = 20;

    /** A conversation with its letters and the names of those who wrote them. */
    public record Exchange(
            Conversation conversation, PublishedEntry about, List<Letter> letters, Map<AccountId, String> names) {}

    private final ConversationRows rows;
    private final Members members;
    private final Progress progress;
    private final CoalitionMails mails;
    private final Accounts accounts;
    private final CurrentUser currentUser;
    private final Clock clock;

    Conversations(
            ConversationRows rows,
            Members members,
            Progress progress,
            CoalitionMails mails,
            Accounts accounts,
            CurrentUser currentUser,
            Clock clock) {
        this.rows = rows;
        this.members = members;
        this.progress = progress;
        this.mails = mails;
        this.accounts = accounts;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The contribution one would write to. @throws ConversationNotFound when it is not published */
    @Transactional(readOnly = true)
    public PublishedEntry about(EntryId id) {
        return members.contribution(id).orElseThrow(ConversationNotFound::new);
    }

    /**
     * Writes to those who answer for a contribution; a second letter goes on with the same conversation.
     *
     * @throws ConversationNotFound when it is not published
     * @throws LetterProblem when the text is empty or too long, the person answers for the contribution or wrote too
     *     many today
     */
    @Transactional
    public UUID write(EntryId to, String text) {
        var about = about(to);
        var me = currentUser.require().id();
        if (members.answering(about).contains(me)) {
            throw new LetterProblem("coalition.problem.own");
        }
        var conversation = rows.find(to, me).orElseGet(() -> rows.insert(to, me));
        add(conversation, about, text);
        return conversation.id();
    }

    /** Answers in a conversation. */
    @Transactional
    public void answer(UUID id, String text) {
        var exchange = get(id);
        add(exchange.conversation(), exchange.about(), text);
    }

    private void add(Conversation conversation, PublishedEntry about, String text) {
        var me = currentUser.require().id();
        var letter = LetterRules.letter(text);
        if (rows.written(me, clock.instant().minus(Duration.ofDays(1))) >= LETTERS_A_DAY) {
            throw new LetterProblem("coalition.problem.too-many", LETTERS_A_DAY);
        }
        rows.insert(conversation, me, letter);
        var others = Stream.concat(Stream.of(conversation.account()), members.answering(about).stream())
                .filter(account -> !account.equals(me))
                .collect(Collectors.toSet());
        mails.written(conversation, about, me, letter, others);
    }

    /** The current user's conversations, latest first; those about what is no longer published are left out. */
    @Transactional(readOnly = true)
    public List<Exchange> mine() {
        var mine = progress.mine().stream().map(PublishedEntry::id).toList();
        return rows.of(currentUser.require().id(), mine).stream()
                .flatMap(conversation -> exchange(conversation).stream())
                .toList();
    }

    /** @throws ConversationNotFound when it is none of the current user's */
    @Transactional(readOnly = true)
    public Exchange get(UUID id) {
        var me = currentUser.require().id();
        return rows.find(id).flatMap(this::exchange).stream()
                .filter(exchange -> exchange.conversation().account().equals(me)
                        || members.answering(exchange.about()).contains(me))
                .findFirst()
                .orElseThrow(ConversationNotFound::new);
    }

    private Optional<Exchange> exchange(Conversation conversation) {
        return members.contribution(conversation.entry()).map(about -> {
            var letters = rows.letters(conversation);
            Set<AccountId> writers = letters.stream().map(Letter::account).collect(Collectors.toSet());
            return new Exchange(conversation, about, letters, accounts.names(writers));
        });
    }
}
