package org.ogptoolbox.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.LikePattern;
import org.ogptoolbox.base.OutgoingMail;
import org.ogptoolbox.base.OutgoingMail.Topic;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The table of mails: queued in the transaction that wants them, marked as they leave. */
@Repository
class Outbox {

    /** After this many attempts, over about two days, a mail is given up. */
    static final int ATTEMPTS = 12;

    private static final int LONGEST_SUBJECT = 300;

    /** Every subject begins with it, so that people find and filter what comes from here. */
    static final String PREFIX = "[OGP Toolbox] ";

    private final JdbcClient database;
    private final Subscriptions subscriptions;
    private final Clock clock;

    Outbox(JdbcClient database, Subscriptions subscriptions, Clock clock) {
        this.database = database;
        this.subscriptions = subscriptions;
        this.clock = clock;
    }

    /** Queues a mail; the same occasion reaches the same recipient once, however often the listener runs. */
    @Transactional(propagation = Propagation.REQUIRED)
    void queue(String occasion, OutgoingMail mail) {
        var known = database.sql("select count(*) from mail where occasion = ? and recipient = ?")
                .params(occasion, mail.to())
                .query(Long.class)
                .single();
        if (known > 0 || (mail.topic() != null && !subscriptions.wanted(mail.to(), mail.topic()))) {
            return;
        }
        var now = Timestamp.from(clock.instant());
        database.sql(
                        "insert into mail (id, occasion, recipient, subject, body, shown, language, thread, topic, state,"
                                + " attempts, created_at, next_attempt_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'QUEUED', 0, ?, ?)")
                .params(Arrays.asList(
                        UUID.randomUUID(),
                        occasion,
                        mail.to(),
                        subject(mail),
                        mail.body(),
                        mail.shown(),
                        mail.language().tag(),
                        mail.thread(),
                        mail.topic() == null ? null : mail.topic().name(),
                        now,
                        now))
                .update();
    }

    /** Those whose next attempt is due, oldest first. */
    List<QueuedMail> due(int limit) {
        return database.sql("select * from mail where state = 'QUEUED' and next_attempt_at <= ? order by created_at"
                        + " fetch first " + limit + " rows only")
                .params(Timestamp.from(clock.instant()))
                .query(Outbox::queued)
                .list();
    }

    /** A mail server took it: nothing of its text stays here. */
    @Transactional
    void sent(QueuedMail mail) {
        close(mail, Mail.MailState.SENT, "''");
    }

    /** It lies in the outbox folder: what administrators may read stays, the secrets go. */
    @Transactional
    void written(QueuedMail mail) {
        close(mail, Mail.MailState.WRITTEN, "shown");
    }

    private void close(QueuedMail mail, Mail.MailState state, String shown) {
        database.sql(
                        "update mail set state = ?, body = '', shown = " + shown + ", sent_at = ?,"
                                + " attempts = attempts + 1, problem = null, last_error = null, next_attempt_at = null where id = ?")
                .params(state.name(), Timestamp.from(clock.instant()), mail.id())
                .update();
    }

    /**
     * Puts the next attempt off, twice as long each time (1 minute to 12 hours), or gives up: after the last, and at once
     * when the server will never take it.
     *
     * @param reply what the mail server said, empty when it said nothing
     */
    @Transactional
    void failed(QueuedMail mail, MailProblem problem, String reply) {
        var attempts = mail.attempts() + 1;
        var last = attempts >= ATTEMPTS || problem.permanent();
        var wait = Duration.ofMinutes(
                Math.min(1L << Math.min(attempts, 10), Duration.ofHours(12).toMinutes()));
        database.sql(
                        "update mail set state = ?, attempts = ?, problem = ?, last_error = ?, next_attempt_at = ? where id = ?")
                .params(
                        last ? Mail.MailState.FAILED.name() : Mail.MailState.QUEUED.name(),
                        attempts,
                        problem.name(),
                        reply,
                        Timestamp.from(clock.instant().plus(wait)),
                        mail.id())
                .update();
    }

    /** Sends it again at the next run. */
    @Transactional
    void requeue(UUID id) {
        database.sql("update mail set state = 'QUEUED', attempts = 0, next_attempt_at = ? where id = ? and state in"
                        + " ('FAILED', 'QUEUED')")
                .params(Timestamp.from(clock.instant()), id)
                .update();
    }

    /** Newest first; {@code text} is part of the recipient or subject. */
    List<Mail> page(String text, int offset, int limit) {
        return database.sql("select * from mail where lower(recipient) like :text" + LikePattern.ESCAPE
                        + "or lower(subject) like :text"
                        + LikePattern.ESCAPE
                        + " order by created_at desc, id offset :offset rows fetch first :limit rows only")
                .param("text", pattern(text))
                .param("offset", offset)
                .param("limit", limit)
                .query(Outbox::mail)
                .list();
    }

    private static String pattern(String text) {
        return "%" + text.toLowerCase(java.util.Locale.ROOT).replace("\\", "").replaceAll("[%_]", "") + "%";
    }

    private static String subject(OutgoingMail mail) {
        var line = PREFIX + mail.subject().replaceAll("\\s+", " ").strip();
        return line.substring(0, Math.min(line.length(), LONGEST_SUBJECT));
    }

    private static QueuedMail queued(ResultSet row, int number) throws SQLException {
        return new QueuedMail(
                row.getObject("id", UUID.class),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("body"),
                Optional.ofNullable(row.getString("language"))
                        .map(Language::new)
                        .orElse(Language.ENGLISH),
                row.getString("thread"),
                Optional.ofNullable(row.getString("topic")).map(Topic::valueOf).orElse(null),
                row.getInt("attempts"),
                row.getTimestamp("created_at").toInstant());
    }

    private static Mail mail(ResultSet row, int number) throws SQLException {
        return new Mail(
                row.getObject("id", UUID.class),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("shown"),
                Mail.MailState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                Optional.ofNullable(row.getString("problem"))
                        .map(MailProblem::valueOf)
                        .orElse(null),
                Objects.requireNonNullElse(row.getString("last_error"), ""),
                row.getTimestamp("created_at").toInstant(),
                instant(row.getTimestamp("sent_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
