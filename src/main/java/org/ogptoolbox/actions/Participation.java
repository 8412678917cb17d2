package org.ogptoolbox.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.Country;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who takes part in which collective action, as others published it before this platform. */
@Service
@Transactional(readOnly = true)
public class Participation {

    private static final String SELECT = "select a.number, h.party, h.name, h.country, h.doubtful"
            + " from historic_participation h join collective_action a on a.id = h.action_id";

    private final JdbcClient jdbc;

    Participation(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether a government or an organisation of civil society took part. */
    enum Party {
        GOVERNMENT,
        CIVIL_SOCIETY
    }

    /** One line of the import. */
    record Historic(
            int action, Party party, String name, @Nullable Country country, boolean doubtful) {}

    /** The participation of 2017 in an action. */
    public HistoricParticipation historic(int action) {
        var found = jdbc.sql(SELECT + " where a.number = ? order by h.name")
                .param(action)
                .query((row, number) -> historic(row))
                .list();
        return grouped(found);
    }

    /** The participation of 2017 by action; actions without any are left out. */
    public Map<Integer, HistoricParticipation> historic() {
        var byAction = new TreeMap<Integer, List<Historic>>();
        jdbc.sql(SELECT + " order by h.name")
                .query((row, number) -> historic(row))
                .list()
                .forEach(one -> byAction.computeIfAbsent(one.action(), number -> new ArrayList<>())
                        .add(one));
        var grouped = new TreeMap<Integer, HistoricParticipation>();
        byAction.forEach((action, rows) -> grouped.put(action, grouped(rows)));
        return grouped;
    }

    /** Writes what came with the application, at its first start. */
    @Transactional
    void addFirst(List<Historic> rows) {
        rows.forEach(row -> jdbc.sql(
                        "insert into historic_participation (id, action_id, party, name, country, doubtful,"
                                + " source) select :id, a.id, :party, :name, :country, :doubtful, :source"
                                + " from collective_action a where a.number = :number")
                .param("id", UUID.randomUUID())
                .param("party", row.party().name())
                .param("name", row.name())
                .param("country", row.country() == null ? null : row.country().code())
                .param("doubtful", row.doubtful())
                .param("source", HistoricParticipation.SOURCE)
                .param("number", row.action())
                .update());
    }

    private static Historic historic(java.sql.ResultSet row) throws java.sql.SQLException {
        var country = row.getString("country");
        return new Historic(
                row.getInt("number"),
                Party.valueOf(row.getString("party")),
                row.getString("name"),
                country == null ? null : new Country(country),
                row.getBoolean("doubtful"));
    }

    private static HistoricParticipation grouped(List<Historic> rows) {
        return new HistoricParticipation(
                rows.stream().map(Historic::country).filter(Objects::nonNull).toList(),
                names(rows, false),
                names(rows, true));
    }

    private static List<String> names(List<Historic> rows, boolean doubtful) {
        return rows.stream()
                .filter(row -> row.party() == Party.CIVIL_SOCIETY && row.doubtful() == doubtful)
                .map(Historic::name)
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }
}
