package org.ogptoolbox.coalition;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.LocalizedText;
import org.ogptoolbox.base.MailRequested;
import org.ogptoolbox.base.Messages;
import org.ogptoolbox.base.OutgoingMail;
import org.ogptoolbox.base.OutgoingMail.Topic;
import org.ogptoolbox.base.Times;
import org.ogptoolbox.base.ToolboxProperties;
import org.ogptoolbox.catalogue.PublishedEntry;
import org.ogptoolbox.identity.Account;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.Accounts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes the mails of coalitions, each in its reader's language; no mail shows another person's address. */
@Component
class CoalitionMails {

    private final Accounts accounts;
    private final Members members;
    private final Messages messages;
    private final ToolboxProperties properties;
    private final ApplicationEventPublisher events;

    CoalitionMails(
            Accounts accounts,
            Members members,
            Messages messages,
            ToolboxProperties properties,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.members = members;
        this.messages = messages;
        this.properties = properties;
        this.events = events;
    }

    /** A request to join was accepted or declined. */
    void joinAnswered(JoinRequest join) {
        readers(Set.of(join.account())).forEach(reader -> {
            var locale = reader.language().locale();
            var key = "coalition.mail.join." + join.state();
            var body = messages.get(
                    key,
                    locale,
                    reader.name(),
                    join.organisation().name(),
                    join.action(),
                    join.answer().isEmpty() ? 0 : 1,
                    join.answer());
            send(
                    reader,
                    messages.get(key + ".subject", locale, join.organisation().name()),
                    body,
                    "/app/coalitions",
                    mail -> mail.within("case." + join.id()));
        });
    }

    /** Two contributions fit: both sides are told, and whoever speaks for both once. */
    void matched(Match match) {
        var seekers = Set.copyOf(members.answering(match.seeker()));
        var offerers = new HashSet<>(members.answering(match.offerer()));
        offerers.removeAll(seekers);
        matched(match, match.seeker(), seekers, "seeker");
        matched(match, match.offerer(), offerers, "offerer");
    }

    private void matched(Match match, PublishedEntry mine, Set<AccountId> answering, String side) {
        readers(answering).forEach(reader -> {
            var locale = reader.language().locale();
            var body = messages.get(
                    "coalition.mail.match." + side,
                    locale,
                    reader.name(),
                    match.seeker().content().title(reader.language()),
                    match.sought().text().in(reader.language()),
                    match.offerer().content().title(reader.language()),
                    match.offered().text().in(reader.language()),
                    messages.get("option.sought." + match.sought().type(), locale),
                    reasons(match, reader.language()));
            send(
                    reader,
                    messages.get(
                            "coalition.mail.match.subject",
                            locale,
                            mine.content().title(reader.language())),
                    body,
                    "/app/coalitions",
                    mail -> mail.on(Topic.MATCHES));
        });
    }

    /** "The same action; words in common: translation". */
    private String reasons(Match match, Language reader) {
        var words = String.join(", ", match.words(reader));
        return match.reasons().stream()
                .map(reason -> messages.get(Messages.key(reason), reader.locale(), words))
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
    }

    /** Somebody wrote about a contribution, or answered. */
    void written(
            Conversation conversation, PublishedEntry about, AccountId from, String text, Collection<AccountId> to) {
        var name = accounts.names(Set.of(from)).getOrDefault(from, "");
        readers(to).forEach(reader -> {
            var locale = reader.language().locale();
            var title = about.content().title(reader.language());
            var body = messages.get("coalition.mail.letter", locale, reader.name(), name, title, text);
            send(
                    reader,
                    messages.get("coalition.mail.letter.subject", locale, title),
                    body,
                    "/app/coalitions/conversations/" + conversation.id(),
                    mail -> mail.within("conversation." + conversation.id()));
        });
    }

    /** Something is due soon, is overdue, or nothing was heard for long; {@code what} is the milestone's label or empty. */
    void followUp(String occasion, PublishedEntry entry, List<Object> details) {
        readers(members.answering(entry)).forEach(reader -> {
            var locale = reader.language().locale();
            var title = entry.content().title(reader.language());
            var arguments = new java.util.ArrayList<Object>(List.of(reader.name(), title));
            details.forEach(detail -> arguments.add(
                    switch (detail) {
                        case LocalDate day -> Times.longDay(day, locale);
                        case LocalizedText text -> text.in(reader.language());
                        default -> detail;
                    }));
            var key = "coalition.mail.follow-up." + occasion;
            send(
                    reader,
                    messages.get(key + ".subject", locale, title),
                    messages.get(key, locale, arguments.toArray()),
                    "/app/coalitions/progress/" + entry.id(),
                    mail -> mail.within("progress." + entry.id()).on(Topic.FOLLOW_UP));
        });
    }

    private void send(Account reader, String subject, String body, String path, UnaryOperator<OutgoingMail> kind) {
        var locale = reader.language().locale();
        var whole = body + "\n\n" + messages.get("coalition.mail.link", locale) + "\n" + properties.address(path);
        var mail = new OutgoingMail(reader.email(), subject, whole).in(reader.language());
        events.publishEvent(new MailRequested(kind.apply(mail)));
    }

    private List<Account> readers(Collection<AccountId> ids) {
        return ids.stream()
                .flatMap(id -> accounts.find(id).stream())
                .filter(Account::enabled)
                .filter(Objects::nonNull)
                .toList();
    }
}
