package org.ogptoolbox.coalition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ogptoolbox.base.Country;
import org.ogptoolbox.content.Link;
import org.ogptoolbox.identity.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of requests to join. */
@Component
class JoinRows {

    private static final String SELECT =
            "select j.*, a.number from coalition_join j join collective_action a on a.id = j.action_id";

    private final JdbcClient jdbc;
    private final Clock clock;

    JoinRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Waits until nobody else is asking to join the action, and lets others wait until the transaction ends. */
    void lock(int action) {
        jdbc.sql("select id from collective_action where number = ? for update")
                .param(action)
                .query(UUID.class)
                .single();
    }

    void insert(JoinRequest join) {
        jdbc.sql(
                        "insert into coalition_join (id, action_id, organisation, name, entry_id, country, account_id, message,"
                                + " state, answer, asked_at) select :id, a.id, :organisation, :name, :entry, :country, :account,"
                                + " :message, :state, :answer, :asked from collective_action a where a.number = :action")
                .param("id", join.id())
                .param("organisation", SpeakerRows.key(join.organisation()))
                .param("name", join.organisation().name())
                .param("entry", join.organisation().entry())
                .param("country", join.country() == null ? null : join.country().code())
                .param("account", join.account().value())
                .param("message", join.message())
                .param("state", join.state().name())
                .param("answer", join.answer())
                .param("asked", moment(join.askedAt()))
                .param("action", join.action())
                .update();
    }

    Optional<JoinRequest> find(UUID id) {
        return jdbc.sql(SELECT + " where j.id = ?")
                .param(id)
                .query(JoinRows::join)
                .optional();
    }

    /** The requests of one organisation to one action, whoever asked, in these states. */
    List<JoinRequest> of(int action, Link organisation, List<JoinState> states) {
        return jdbc
                .sql(SELECT + " where a.number = :action and j.state in (:states)")
                .param("action", action)
                .param("states", states.stream().map(Enum::name).toList())
                .query(JoinRows::join)
                .list()
                .stream()
                .filter(join -> SpeakerRows.same(join.organisation(), organisation))
                .toList();
    }

    /** Those in a state, oldest first. */
    List<JoinRequest> in(JoinState state) {
        return jdbc.sql(SELECT + " where j.state = ? order by j.asked_at, j.id")
                .param(state.name())
                .query(JoinRows::join)
                .list();
    }

    List<JoinRequest> by(AccountId account) {
        return jdbc.sql(SELECT + " where j.account_id = ? order by j.asked_at desc, j.id")
                .param(account.value())
                .query(JoinRows::join)
                .list();
    }

    /** Keeps what is answered until the process says which answer it is. */
    void answer(UUID id, String text) {
        jdbc.sql("update coalition_join set answer = ? where id = ?")
                .params(text, id)
                .update();
    }

    /** Whether the request was still open, and so was ended. */
    boolean end(UUID id, JoinState state) {
        return jdbc.sql("update coalition_join set state = ?, answered_at = ? where id = ? and state = 'ASKED'")
                        .params(state.name(), moment(clock.instant()), id)
                        .update()
                == 1;
    }

    /** Whether the organisation took part, and does so no longer. */
    boolean leave(UUID id) {
        return jdbc.sql("update coalition_join set state = 'LEFT' where id = ? and state = 'ACCEPTED'")
                        .param(id)
                        .update()
                == 1;
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    private static JoinRequest join(ResultSet row, int number) throws SQLException {
        var country = row.getString("country");
        var answered = row.getObject("answered_at", OffsetDateTime.class);
        return new JoinRequest(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                new Link(row.getString("name"), row.getObject("entry_id", UUID.class)),
                country == null ? null : new Country(country),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("message"),
                JoinState.valueOf(row.getString("state")),
                row.getString("answer"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                answered == null ? null : answered.toInstant());
    }
}
