package org.ogptoolbox.coalition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ogptoolbox.base.LikePattern;
import org.ogptoolbox.base.TypedText;
import org.ogptoolbox.content.Link;
import org.ogptoolbox.identity.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of those who speak for organisations. One is known by its entry when it has one, else by its name. */
@Component
class SpeakerRows {

    private static final int LONGEST_NAME = 200;
    private static final String SELECT =
            "select id, organisation, name, account_id, confirmed_by, confirmed_at from organisation_speaker";

    private final JdbcClient jdbc;
    private final Clock clock;

    SpeakerRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How the table calls an organisation. */
    static String key(Link organisation) {
        return organisation.entry() == null ? byName(organisation) : "entry:" + organisation.entry();
    }

    private static String byName(Link organisation) {
        var name = organisation.plainName();
        return "name:" + name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    /** Whether two links are one organisation: by their entries when both have one, else by their names. */
    static boolean same(Link one, Link other) {
        return one.entry() != null && other.entry() != null
                ? one.entry().equals(other.entry())
                : one.plainName().equals(other.plainName());
    }

    boolean speaks(AccountId account, Link organisation) {
        return of(organisation).contains(account);
    }

    /**
     * Those who speak for the organisation, who was confirmed first first. For one with an entry only those count who
     * were confirmed for that entry: another one may have the same name.
     */
    List<AccountId> of(Link organisation) {
        return jdbc
                .sql("select account_id from organisation_speaker where organisation = :key order by confirmed_at, id")
                .param("key", key(organisation))
                .query(UUID.class)
                .list()
                .stream()
                .map(AccountId::new)
                .distinct()
                .toList();
    }

    /** The keys of the organisations an account speaks for. */
    List<Speaker> of(AccountId account) {
        return jdbc.sql(SELECT + " where account_id = ? order by name")
                .param(account.value())
                .query(SpeakerRows::speaker)
                .list();
    }

    /** Everybody who speaks for an organisation whose name contains the text, in lower case. */
    List<Speaker> all(String text, int limit) {
        return jdbc.sql(SELECT + " where lower(name) like ?" + LikePattern.ESCAPE
                        + "order by lower(name), confirmed_at fetch first ? rows only")
                .params(LikePattern.containing(TypedText.of(text).toLowerCase(java.util.Locale.ROOT)), limit)
                .query(SpeakerRows::speaker)
                .list();
    }

    Optional<Speaker> find(UUID id) {
        return jdbc.sql(SELECT + " where id = ?")
                .param(id)
                .query(SpeakerRows::speaker)
                .optional();
    }

    /** Does nothing when they speak for it already. */
    void insert(AccountId account, Link organisation, AccountId by) {
        if (!speaks(account, organisation)) {
            jdbc.sql("insert into organisation_speaker (id, organisation, name, account_id, confirmed_by, confirmed_at)"
                            + " values (?, ?, ?, ?, ?, ?)")
                    .params(
                            UUID.randomUUID(),
                            key(organisation),
                            organisation.name(),
                            account.value(),
                            by.value(),
                            clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    void delete(UUID id) {
        jdbc.sql("delete from organisation_speaker where id = ?").param(id).update();
    }

    private static Speaker speaker(ResultSet row, int number) throws SQLException {
        return new Speaker(
                row.getObject("id", UUID.class),
                row.getString("name"),
                new AccountId(row.getObject("account_id", UUID.class)),
                new AccountId(row.getObject("confirmed_by", UUID.class)),
                row.getObject("confirmed_at", OffsetDateTime.class).toInstant());
    }
}
