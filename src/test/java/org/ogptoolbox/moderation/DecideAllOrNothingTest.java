package org.ogptoolbox.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.ogptoolbox.IntegrationTest;
import org.ogptoolbox.workflow.WorkItem;
import org.ogptoolbox.workflow.WorkItems;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A failure after any write of <i>decide</i>, whether ours, Hibernate's, the event registry's or the engine's, leaves
 * neither revision, comment, audit row, work item nor task changed: no table at all.
 */
@IntegrationTest
@Import(DecideAllOrNothingTest.Writes.class)
class DecideAllOrNothingTest {

    @TestConfiguration
    static class Writes {
        @Bean
        static FailingWrites failingWrites() {
            return new FailingWrites();
        }
    }

    @Autowired
    ApplicationContext context;

    @Autowired
    Reviews reviews;

    @Autowired
    WorkItems workItems;

    @Autowired
    JdbcClient jdbc;

    @TestFactory
    Stream<DynamicTest> everyWrite() {
        var journey = new Journey(context);
        return Stream.of(ReviewOutcome.APPROVE, ReviewOutcome.REQUEST_CHANGES).flatMap(outcome -> {
            var writes = writes(journey, outcome);
            assertThat(writes).as("what deciding writes").hasSizeGreaterThan(8);
            return IntStream.rangeClosed(1, writes.size())
                    .mapToObj(number -> DynamicTest.dynamicTest(
                            outcome + " fails after " + number + ": " + head(writes.get(number - 1)),
                            () -> leavesNothingBehind(journey, outcome, number)));
        });
    }

    private List<String> writes(Journey journey, ReviewOutcome outcome) {
        var item = claimed(journey);
        return FailingWrites.during(() -> decide(journey, item, outcome));
    }

    private void leavesNothingBehind(Journey journey, ReviewOutcome outcome, int number) {
        var item = claimed(journey);
        var before = everything();
        assertThatThrownBy(() -> FailingWrites.after(number, () -> decide(journey, item, outcome)))
                .isInstanceOf(RuntimeException.class);
        assertThat(everything()).isEqualTo(before);
    }

    private WorkItem claimed(Journey journey) {
        var item = journey.submitted();
        return journey.as(journey.moderator, () -> workItems.claim(item.id()));
    }

    private void decide(Journey journey, WorkItem item, ReviewOutcome outcome) {
        var remarks = List.of(new ReviewDecision.Remark("/license", "Which version?"));
        journey.as(journey.moderator, () -> {
            reviews.decide(item.id(), new ReviewDecision(outcome, "A message", remarks, null));
            return null;
        });
    }

    /** Every row of every table, but for the registry of events that earlier deeds sent on their way. */
    private TreeMap<String, List<String>> everything() {
        var rows = new TreeMap<String, List<String>>();
        var tables = jdbc.sql("select table_name from information_schema.tables where table_schema = 'PUBLIC'")
                .query(String.class)
                .list();
        for (var table : tables) {
            if (!table.matches("(?i)event_publication.*|mail.*|notification.*|flyway.*")) {
                rows.put(
                        table,
                        jdbc.sql("select * from \"" + table + "\"").query(DecideAllOrNothingTest::row).list().stream()
                                .sorted()
                                .toList());
            }
        }
        return rows;
    }

    private static String row(ResultSet row, int number) throws SQLException {
        var values = new ArrayList<String>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            values.add(String.valueOf(row.getString(column)));
        }
        return String.join(" | ", values);
    }

    private static String head(String sql) {
        return sql.strip().replaceAll("\\s+", " ").replaceAll("^(\\S+ \\S+ \\S+).*", "$1");
    }
}
