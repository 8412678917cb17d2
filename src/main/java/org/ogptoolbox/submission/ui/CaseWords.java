package org.ogptoolbox.submission.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.Messages;
import org.ogptoolbox.base.Times;
import org.ogptoolbox.identity.Account;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.Role;
import org.ogptoolbox.submission.CaseEvent;
import org.ogptoolbox.submission.CaseFile;
import org.ogptoolbox.workflow.CaseProgress;
import org.ogptoolbox.workflow.WorkItem;
import org.ogptoolbox.workflow.ui.Ages;
import org.ogptoolbox.workflow.ui.WorkflowLabels;
import org.springframework.stereotype.Component;

/** Says in words where a case stands, whom it waits for, since when, until when, and what happened before. */
@Component
class CaseWords {

    private final Messages messages;
    private final WorkflowLabels labels;
    private final Ages ages;
    private final Clock clock;

    CaseWords(Messages messages, WorkflowLabels labels, Ages ages, Clock clock) {
        this.messages = messages;
        this.labels = labels;
        this.ages = ages;
        this.clock = clock;
    }

    /** One sentence for each thing the case waits for, or one that says how it ended. */
    List<String> standing(CaseFile file, Locale locale) {
        if (file.waiting().isEmpty() || file.revision().state().ended()) {
            return List.of(messages.get(
                    (file.mine() ? "submission.case.situation." : "submission.case.seen.") + file.situation(),
                    locale,
                    scheduled(file.progress(), locale)));
        }
        var sentences = new ArrayList<String>();
        file.waiting().forEach(item -> sentences.add(waiting(file, item, locale)));
        if (file.waiting().stream().anyMatch(item -> item.overdue(clock.instant()))) {
            sentences.add(messages.get("submission.case.overdue", locale));
        }
        return sentences;
    }

    private String waiting(CaseFile file, WorkItem item, Locale locale) {
        var prefix = file.mine() ? "submission.case.waiting." : "submission.case.waits.";
        var due = item.due();
        var assignee = item.assignee();
        var language = item.language();
        return messages.get(
                prefix + sentence(file, item, prefix, locale),
                locale,
                ages.since(item.createdAt(), clock.instant(), locale),
                due == null ? 0 : days(item.createdAt(), due),
                due == null ? "" : Times.day(due, locale),
                language == null ? "" : language.displayName(locale),
                labels.step(item.step(), locale),
                assignee == null ? 0 : 1,
                assignee == null ? "" : person(file, assignee, locale));
    }

    /** The step's own, for this kind if that has one; steps of workflows that were edited share one. */
    private String sentence(CaseFile file, WorkItem item, String prefix, Locale locale) {
        return Stream.of(item.step() + "." + file.revision().kind().path(), item.step())
                .filter(name -> messages.getMessage(prefix + name, null, null, locale) != null)
                .findFirst()
                .orElse("other");
    }

    private static long days(Instant from, Instant until) {
        return Math.max(1, Duration.between(from, until).toDays());
    }

    private static String scheduled(@Nullable CaseProgress progress, Locale locale) {
        var at = progress == null ? null : progress.scheduledFor();
        return at == null ? "" : Times.moment(at, locale);
    }

    /** "Remarks made: 3"; an action nobody has a sentence for is left out. */
    @Nullable String event(CaseEvent event, Locale locale) {
        return messages.getMessage("audit." + event.action(), null, null, locale);
    }

    /** What the event was about, or how many it stands for. */
    String detail(CaseEvent event, Locale locale) {
        if (event.language() != null) {
            return new Language(event.language()).displayName(locale);
        }
        if (event.until() != null) {
            return Times.moment(event.until(), locale);
        }
        return event.count() > 1 ? messages.get("submission.case.times", locale, event.count()) : "";
    }

    /** "you", "Mia Marchand (Moderator)", "the platform". */
    String person(CaseFile file, @Nullable AccountId id, Locale locale) {
        if (id == null) {
            return messages.get("submission.case.platform", locale);
        }
        if (file.mine() && id.equals(file.revision().author())) {
            return messages.get("submission.case.you", locale);
        }
        var account = file.people().get(id);
        return account == null
                ? messages.get("submission.case.former-account", locale)
                : staffRole(account)
                        .map(role -> messages.get(
                                "submission.case.person",
                                locale,
                                account.name(),
                                messages.get(Messages.key(role), locale)))
                        .orElse(account.name());
    }

    private static java.util.Optional<Role> staffRole(Account account) {
        return Stream.of(Role.MODERATOR, Role.ETALAB, Role.TRANSLATOR, Role.ADMIN)
                .filter(account::has)
                .findFirst();
    }
}
