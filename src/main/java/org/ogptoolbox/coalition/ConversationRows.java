package org.ogptoolbox.coalition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ogptoolbox.content.EntryId;
import org.ogptoolbox.identity.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of conversations and their letters. */
@Component
class ConversationRows {

    private static final String SELECT = "select id, entry_id, account_id, opened_at from conversation";

    private final JdbcClient jdbc;
    private final Clock clock;

    ConversationRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Conversation> find(UUID id) {
        return jdbc.sql(SELECT + " where id = ?")
                .param(id)
                .query(ConversationRows::conversation)
                .optional();
    }

    Optional<Conversation> find(EntryId entry, AccountId account) {
        return jdbc.sql(SELECT + " where entry_id = ? and account_id = ?")
                .params(entry.value(), account.value())
                .query(ConversationRows::conversation)
                .optional();
    }

    /** Those that somebody began, and those about these contributions, latest first. */
    List<Conversation> of(AccountId account, Collection<EntryId> entries) {
        var ids = entries.stream().map(EntryId::value).toList();
        return jdbc.sql(SELECT + " where account_id = :account or entry_id in (:entries) order by opened_at desc, id")
                .param("account", account.value())
                .param("entries", ids.isEmpty() ? List.of(new UUID(0, 0)) : ids)
                .query(ConversationRows::conversation)
                .list();
    }

    Conversation insert(EntryId entry, AccountId account) {
        var conversation = new Conversation(UUID.randomUUID(), entry, account, now());
        jdbc.sql("insert into conversation (id, entry_id, account_id, opened_at) values (?, ?, ?, ?)")
                .params(conversation.id(), entry.value(), account.value(), moment(conversation.openedAt()))
                .update();
        return conversation;
    }

    void insert(Conversation conversation, AccountId account, String text) {
        jdbc.sql(
                        "insert into conversation_letter (id, conversation_id, account_id, text, sent_at) values (?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), conversation.id(), account.value(), text, moment(now()))
                .update();
    }

    /** Oldest first. */
    List<Letter> letters(Conversation conversation) {
        return jdbc.sql("select account_id, text, sent_at from conversation_letter where conversation_id = ?"
                        + " order by sent_at, id")
                .param(conversation.id())
                .query((row, number) -> new Letter(
                        new AccountId(row.getObject("account_id", UUID.class)),
                        row.getString("text"),
                        row.getObject("sent_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** How many letters somebody has written since. */
    long written(AccountId account, Instant since) {
        return jdbc.sql("select count(*) from conversation_letter where account_id = ? and sent_at > ?")
                .params(account.value(), moment(since))
                .query(Long.class)
                .single();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Conversation conversation(ResultSet row, int number) throws SQLException {
        return new Conversation(
                row.getObject("id", UUID.class),
                new EntryId(row.getObject("entry_id", UUID.class)),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getObject("opened_at", OffsetDateTime.class).toInstant());
    }
}
