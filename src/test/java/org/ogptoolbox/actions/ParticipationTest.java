package org.ogptoolbox.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.IntegrationTest;
import org.ogptoolbox.base.Country;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.core.io.ClassPathResource;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class ParticipationTest {

    @Autowired
    Participation participation;

    @Autowired
    FirstParticipation first;

    @Test
    void the118PairsOf2017AreThereWithTheCountsOfTheFile() throws IOException {
        var counts = new TreeMap<Integer, Long>();
        participation
                .historic()
                .forEach((action, who) ->
                        counts.put(action, (long) who.governments().size()));

        assertThat(counts).isEqualTo(countsOfTheFile()).hasSize(20);
        assertThat(counts.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(118);
        assertThat(participation.historic().values().stream()
                        .flatMap(who -> who.governments().stream())
                        .distinct())
                .hasSize(32);
    }

    @Test
    void theOrganisationsOfCivilSocietyAreNamedCleanly() {
        assertThat(participation.historic(3).organisations())
                .containsExactly(
                        "Freedom of Information Center of Armenia",
                        "Hivos",
                        "NGO Must Be",
                        "Open Data for Development (OD4D)",
                        "Publish What You Pay Indonesia",
                        "Transparency International");
        assertThat(participation.historic(8).organisations()).isEmpty();
        assertThat(participation.historic(8).governments()).hasSize(1);
        assertThat(participation.historic(14).organisations()).hasSize(8);
    }

    @Test
    void whatWasProbablyCopiedByMistakeIsKeptApart() {
        var thirteen = participation.historic(13);

        assertThat(thirteen.organisations()).isEmpty();
        assertThat(thirteen.doubtful()).isEqualTo(participation.historic(14).organisations());
        assertThat(thirteen.governments()).contains(new Country("CA"));
    }

    @Test
    void aSecondStartBringsNothingTwice() {
        var before = participation.historic();

        first.run(new DefaultApplicationArguments());

        assertThat(participation.historic()).isEqualTo(before);
        assertThat(participation.historic(99)).isEqualTo(HistoricParticipation.NONE);
    }

    /** Counted from the file line by line, past the code that imports it. */
    private static Map<Integer, Long> countsOfTheFile() throws IOException {
        var text = new ClassPathResource("actions/government-participation-2017.csv")
                .getContentAsString(StandardCharsets.UTF_8);
        return text.lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> line.substring(line.lastIndexOf(',') + 1).strip())
                .collect(Collectors.groupingBy(Integer::valueOf, TreeMap::new, Collectors.counting()));
    }
}
