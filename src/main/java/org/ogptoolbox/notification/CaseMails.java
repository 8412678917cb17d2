package org.ogptoolbox.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.Messages;
import org.ogptoolbox.base.OutgoingMail;
import org.ogptoolbox.base.Times;
import org.ogptoolbox.base.ToolboxProperties;
import org.ogptoolbox.content.RevisionDetails;
import org.ogptoolbox.content.RevisionId;
import org.ogptoolbox.content.TakedownDetails;
import org.ogptoolbox.identity.Account;
import org.ogptoolbox.submission.Submissions;
import org.ogptoolbox.workflow.Handover;
import org.ogptoolbox.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** Writes the mails about cases, each in its reader's language. */
@Component
class CaseMails {

    private static final String PUBLISHED = "published";
    /** With what the moderators said. */
    private static final Set<String> DECIDED = Set.of("approved", "rejected");

    private final Outbox outbox;
    private final WhatWasSaid said;
    private final Messages messages;
    private final ToolboxProperties properties;

    CaseMails(Outbox outbox, WhatWasSaid said, Messages messages, ToolboxProperties properties) {
        this.outbox = outbox;
        this.said = said;
        this.messages = messages;
        this.properties = properties;
    }

    /** A work item waits for the reader; {@code occasion} is opened, reminded or escalated. */
    void workItem(String occasion, WorkItem item, Account reader) {
        var locale = reader.language().locale();
        var step = step(item, locale);
        var title = item.facts().title();
        var key = ofStep("notification." + occasion, item.step(), locale);
        var body = messages.get(key, locale, reader.name(), step, title)
                + (item.step().equals(Submissions.REVISE)
                        ? said.block(new RevisionId(item.caseId().value()), locale)
                        : "")
                + due(item.due(), locale)
                + link("/app/tasks/" + item.id(), locale);
        queue(
                occasion + ":" + item.id(),
                reader,
                messages.get("notification.subject", locale, step, title),
                body,
                item.caseId().value());
    }

    /** A work item came out of the reader's hands or into them; {@code by} decided so, {@code present} has it now. */
    void handover(String occasion, Handover handover, WorkItem item, Account reader, String by, String present) {
        var locale = reader.language().locale();
        var step = step(item, locale);
        var title = item.facts().title();
        var body = messages.get(
                        "notification." + occasion, locale, reader.name(), step, title, by, handover.reason(), present)
                + link("/app/tasks/" + item.id(), locale);
        var subject = messages.get("notification.subject", locale, step, title);
        queue(
                occasion + ":" + handover.id(),
                reader,
                subject,
                body,
                item.caseId().value());
    }

    private String step(WorkItem item, Locale locale) {
        return Objects.requireNonNullElse(messages.getMessage("step." + item.step(), null, null, locale), item.step());
    }

    /** A revision moved on; {@code occasion} is submitted, approved, rejected, withdrawn or published. */
    void revision(String occasion, RevisionDetails revision, Account author) {
        var locale = author.language().locale();
        var title = revision.content().title();
        var key = "notification.revision." + occasion;
        var body = messages.get(key, locale, author.name(), title)
                + (DECIDED.contains(occasion) ? said.block(revision.id(), locale) : "")
                + link(
                        occasion.equals(PUBLISHED) ? page(revision, locale) : "/app/submissions/" + revision.id(),
                        locale);
        var subject = messages.get("notification.subject", locale, messages.get(key + ".subject", locale), title);
        queue(
                occasion + ":" + revision.id() + ":" + revision.round(),
                author,
                subject,
                body,
                revision.id().value());
    }

    /** Somebody else's change to what the reader looks after is published. */
    void maintained(RevisionDetails revision, Account reader) {
        var locale = reader.language().locale();
        var title = revision.content().title();
        var key = "notification.maintained.published";
        var subject = messages.get("notification.subject", locale, messages.get(key + ".subject", locale), title);
        queue(
                "maintained:" + revision.id() + ":" + reader.id(),
                reader,
                subject,
                messages.get(key, locale, reader.name(), title) + link(page(revision, locale), locale),
                revision.id().value());
    }

    private static String page(RevisionDetails revision, Locale locale) {
        return "/" + Language.nearest(locale) + "/" + revision.kind().plural() + "/" + revision.slug();
    }

    /** A step may have words of its own. */
    private String ofStep(String key, String step, Locale locale) {
        var own = key + "." + step;
        return messages.getMessage(own, null, null, locale) == null ? key : own;
    }

    /**
     * The moment of a publication; {@code occasion} is planned, moved or taken-back.
     *
     * @param decided when that was decided: each decision is told once
     */
    void plan(String occasion, RevisionDetails revision, Instant when, Instant decided, Account reader) {
        var locale = reader.language().locale();
        var title = revision.content().title();
        var key = "notification.plan." + occasion;
        var body = messages.get(key, locale, reader.name(), title, Times.moment(when, locale))
                + link("/app/submissions/" + revision.id(), locale);
        var subject = messages.get("notification.subject", locale, messages.get(key + ".subject", locale), title);
        queue(
                "plan:" + revision.id() + ":" + decided,
                reader,
                subject,
                body,
                revision.id().value());
    }

    /** An entry is to be taken down, is, or is back; {@code occasion} is asked, taken-down or published-again. */
    void takedown(String occasion, TakedownDetails takedown, String path, Account reader) {
        var locale = reader.language().locale();
        var key = "notification.takedown." + occasion;
        var body = messages.get(
                        key,
                        locale,
                        reader.name(),
                        takedown.title(),
                        messages.get(Messages.key(takedown.reason()), locale),
                        takedown.text().in(reader.language()))
                + link(path, locale);
        var subject =
                messages.get("notification.subject", locale, messages.get(key + ".subject", locale), takedown.title());
        queue(
                "takedown:" + occasion + ":" + takedown.id(),
                reader,
                subject,
                body,
                takedown.revision().value());
    }

    private void queue(String occasion, Account reader, String subject, String body, UUID about) {
        var signature = messages.get("notification.signature", reader.language().locale());
        var mail = OutgoingMail.open(reader.email(), subject, body + "\n\n" + signature);
        outbox.queue(occasion, mail.in(reader.language()).within("case." + about));
    }

    private String due(@Nullable Instant due, Locale locale) {
        if (due == null) {
            return "";
        }
        var day = Times.longDay(LocalDate.ofInstant(due, ZoneId.systemDefault()), locale);
        return "\n\n" + messages.get("notification.due", locale, day);
    }

    private String link(String path, Locale locale) {
        return "\n\n" + messages.get("notification.link", locale) + "\n" + properties.address(path);
    }
}
