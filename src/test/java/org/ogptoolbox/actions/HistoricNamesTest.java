package org.ogptoolbox.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule on lines of the file as it was published. */
class HistoricNamesTest {

    @Test
    void theNumberCountsAndNotTheTitle() {
        var misspelt = "#14. Policies and mechanisms to promote and strenghten engagement with civil society";

        assertThat(raw(14)).isNotEmpty();
        assertThat(HistoricNames.number(misspelt)).isEqualTo(14);
        assertThatThrownBy(() -> HistoricNames.number("Associations")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void oneCellHoldsManyNames() {
        assertThat(HistoricNames.lines(raw(16)))
                .containsExactly(
                        "Transparency International Georgia", "NGO Must Be", "The Open Data Institute", "CoST");
        assertThat(HistoricNames.lines(raw(8))).isEmpty();
    }

    @Test
    void namesBrokenOverTwoLinesAreJoined() {
        assertThat(HistoricNames.lines(raw(19))).contains("ITALY)");
        assertThat(HistoricNames.joined(HistoricNames.lines(raw(19))))
                .contains("The Nexa Center for Internet & Society (DAUIN, Politecnico di Torino, ITALY)")
                .hasSize(7);
        assertThat(HistoricNames.joined(HistoricNames.lines(raw(13))))
                .contains("The International Center for Innovation, Transformation and Excellence in Governance"
                        + " (INCITEGov)")
                .hasSize(8);
    }

    @ParameterizedTest
    @CsvSource({
        "1Columbia Center on Sustainable Investment, Columbia Center on Sustainable Investment",
        "1CoST, CoST",
        "1Amis des Etrangers, Amis des Etrangers",
        "Open Data for Development (OD4D), Open Data for Development (OD4D)",
    })
    void digitsThatStuckToANameGo(String published, String name) {
        assertPublished(published);
        assertThat(HistoricNames.withoutStrayDigits(published)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "Georgian Young Lawyers' Association:, Georgian Young Lawyers' Association",
        "Institute for Development of Freedom of Information (IDFI):, Institute for Development of Freedom of Information (IDFI)",
        "Foundation: Action et Humanisme, Foundation: Action et Humanisme",
        "Dyntra.org, Dyntra.org",
        "The European Commission's OSOR.eu, The European Commission's OSOR.eu",
    })
    void punctuationAtTheEndGoes(String published, String name) {
        assertPublished(published);
        assertThat(HistoricNames.withoutTrailingPunctuation(published)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "HIVOS, Hivos",
        "The ONE Campaign, ONE Campaign",
        "One Campaign, ONE Campaign",
        "World Ressources Institute, World Resources Institute (WRI)",
        "Open data Institute, Open Data Institute",
        "Australian Open Government Partnership, Australian Open Government Partnership Network",
        "The GovLab, The GovLab",
    })
    void oneOrganisationHasOneSpelling(String published, String name) {
        assertPublished(published);
        assertThat(HistoricNames.spelling(published)).isEqualTo(name);
    }

    @Test
    void everySpellingInTheListStandsInTheFile() {
        var cleaned = FirstParticipation.civilSociety().stream()
                .map(Participation.Historic::name)
                .toList();
        for (var row : Facts.rows("civil-society-spellings.csv", ',')) {
            assertPublished(row.get("published"));
            assertThat(cleaned).contains(row.get("name")).doesNotContain(row.get("published"));
        }
    }

    @Test
    void anOrganisationTakesPartOnce() {
        assertThat(HistoricNames.withoutRepetitions(List.of("Hivos", "CoST", "Hivos")))
                .containsExactly("Hivos", "CoST");
    }

    @Test
    void theListOf13ThatRepeatsThatOf14IsNoticed() {
        var thirteen = HistoricNames.organisations(raw(13));
        var fourteen = HistoricNames.organisations(raw(14));

        assertThat(raw(13)).isNotEqualTo(raw(14));
        assertThat(HistoricNames.copied(thirteen, fourteen)).isTrue();
        assertThat(HistoricNames.copied(HistoricNames.organisations(raw(10)), HistoricNames.organisations(raw(11))))
                .isFalse();
        assertThat(HistoricNames.copied(List.of(), List.of())).isFalse();
        assertThat(FirstParticipation.civilSociety())
                .filteredOn(Participation.Historic::doubtful)
                .extracting(Participation.Historic::action)
                .containsOnly(13)
                .hasSize(8);
    }

    @Test
    void countriesAreFoundByTheNameTheyHad() {
        assertThat(HistoricNames.country("Macedonia").code()).isEqualTo("MK");
        assertThat(HistoricNames.country("United States").code()).isEqualTo("US");
        assertThatThrownBy(() -> HistoricNames.country("Ruritania")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String raw(int action) {
        return Facts.rows("civil-society-participation-2017-raw.csv", ';').stream()
                .filter(row -> HistoricNames.number(row.get("Commitments")) == action)
                .map(row -> Objects.requireNonNull(row.get("Associations")))
                .findFirst()
                .orElseThrow();
    }

    /** So that no rule is shown on a line that nobody published; digits and colons may stand around. */
    private static void assertPublished(String name) {
        var all = Facts.rows("civil-society-participation-2017-raw.csv", ';').stream()
                .flatMap(row -> HistoricNames.lines(row.get("Associations")).stream())
                .map(line -> line.replaceFirst("^1", ""))
                .map(line -> line.replaceFirst(":$", ""));
        assertThat(all).contains(name.replaceFirst("^1", "").replaceFirst(":$", ""));
    }
}
