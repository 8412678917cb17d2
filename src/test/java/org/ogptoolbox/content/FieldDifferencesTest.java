package org.ogptoolbox.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ogptoolbox.content.ContentFixtures.aUseCase;
import static org.ogptoolbox.content.ContentFixtures.anActionProposal;
import static org.ogptoolbox.content.ToolFixture.aTool;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.LocalizedText;
import org.ogptoolbox.base.Messages;

class FieldDifferencesTest {

    private final Contents contents = new Contents();
    private FieldDifferences differences;

    @BeforeEach
    void readTheLabels() throws IOException {
        differences = new FieldDifferences(contents, new ReadableValues(messages()));
    }

    private static Messages messages() throws IOException {
        try {
            var constructor = Messages.class.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException impossible) {
            throw new IOException(impossible);
        }
    }

    @Test
    void theSameContentHasNone() {
        assertThat(differences.between(aTool().build(), aTool().build(), Locale.ENGLISH))
                .isEmpty();
    }

    @Test
    void localizedTextsDifferLanguageByLanguage() {
        var before = LocalizedText.of(Language.ENGLISH, "For cities")
                .withTranslation(Language.FRENCH, "Pour les villes", LocalizedText.Status.HUMAN)
                .withTranslation(Language.SPANISH, "Para ciudades", LocalizedText.Status.HUMAN);
        var after = before.withOriginal(Language.ENGLISH, "For towns").without(Language.SPANISH);

        assertThat(differences.between(
                        aTool().tagline(before).build(), aTool().tagline(after).build(), Locale.ENGLISH))
                .containsExactly(
                        new FieldDifference("/tagline/en", "For cities", "For towns"),
                        new FieldDifference("/tagline/es", "Para ciudades", null));
    }

    @Test
    void listsAreLinesAndCodesAreNamedInTheReadersLanguage() {
        var before = aTool().categories("voting")
                .countries("ES")
                .maintainers(new Link("Etalab", null))
                .build();
        var after = aTool().categories("voting", "petition")
                .countries("ES", "DE")
                .maintainers(new Link("Etalab", UUID.randomUUID()), new Link("DINUM", null))
                .build();

        assertThat(differences.between(before, after, Locale.FRENCH))
                .containsExactly(
                        new FieldDifference("/categories", "Vote", "Vote\nPétitions"),
                        new FieldDifference("/maintainers", "Etalab", "Etalab\nDINUM"),
                        new FieldDifference("/countries", "Espagne", "Espagne\nAllemagne"));
    }

    @Test
    void whatAppearsOrGoesHasNothingOnTheOtherSide() {
        assertThat(differences.between(
                        aTool().licensed("MIT").externalIds(Map.of()).build(),
                        aTool().licensed(null)
                                .externalIds(Map.of("wikidata", "Q1"))
                                .build(),
                        Locale.ENGLISH))
                .containsExactly(
                        new FieldDifference("/license", "MIT", null),
                        new FieldDifference("/externalIds", null, "Wikidata: Q1"));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyFieldThatIsFilledDiffersFromAnEmptyContent(Kind kind) {
        var full = List.of(
                        aTool().build(),
                        aUseCase("Budget"),
                        ContentFixtures.anOrganisation("Etalab"),
                        anActionProposal("Observatory"))
                .stream()
                .filter(content -> content.kind() == kind)
                .findFirst()
                .orElseThrow();
        var document = contents.toJson(full);

        var found = differences.between(contents.empty(kind), full, Locale.forLanguageTag("es"));

        assertThat(found)
                .allSatisfy(difference -> assertThat(difference.before()).isNull());
        assertThat(found)
                .extracting(difference -> Schema.field(kind, difference.pointer()))
                .containsExactlyElementsOf(Schema.of(kind).stream()
                        .filter(field -> !document.at(field.pointer()).isMissingNode()
                                        && !document.at(field.pointer()).isEmpty()
                                || document.at(field.pointer()).isValueNode())
                        .toList());
    }

    @Test
    void resourcesAndMilestonesReadLikeSentences() {
        var found = differences.between(contents.empty(Kind.ACTION_PROPOSAL), anActionProposal("x"), Locale.ENGLISH);

        assertThat(found)
                .contains(
                        new FieldDifference("/offered", null, "Data · Figures of four years"),
                        new FieldDifference("/milestones", null, "First report · 2027-03-01 · Planned"));
    }
}
