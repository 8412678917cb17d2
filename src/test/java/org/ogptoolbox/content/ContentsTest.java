package org.ogptoolbox.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.ogptoolbox.content.ContentFixtures.aUseCase;
import static org.ogptoolbox.content.ContentFixtures.anActionProposal;
import static org.ogptoolbox.content.ContentFixtures.anOrganisation;
import static org.ogptoolbox.content.ToolFixture.aTool;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.LocalizedText;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ContentsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Contents contents = new Contents();

    static Stream<Content> everyKind() {
        var text = LocalizedText.of(Language.ENGLISH, "Hello")
                .withTranslation(Language.FRENCH, "Bonjour", LocalizedText.Status.HUMAN)
                .withTranslation(new Language("pt-BR"), "Olá", LocalizedText.Status.MACHINE);
        return Stream.of(
                aTool().tagline(text)
                        .evidence(Map.of(
                                "/license",
                                new Evidence(Evidence.Source.PUBLICCODE, LocalDate.of(2026, 5, 4), "Etalab")))
                        .build(),
                aUseCase("Budget of Barcelona"),
                anOrganisation("Decidim Association"),
                anActionProposal("Observatory"));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void whatIsWrittenIsReadAgain(Content content) {
        assertThat(contents.fromJson(content.kind(), contents.toJson(content))).isEqualTo(content);
        assertThat(contents.read(content.kind(), contents.write(content))).isEqualTo(content);
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void theOrderOfTheDocumentIsStable(Content content) {
        var again = contents.fromJson(content.kind(), contents.toJson(content));
        assertThat(contents.write(again)).isEqualTo(contents.write(content));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void anEmptyContentHasEveryTextAndListAndNoTitle(Kind kind) {
        var empty = contents.empty(kind);
        assertThat(empty.kind()).isEqualTo(kind);
        assertThat(empty.title()).isEmpty();
        assertThat(contents.fromJson(kind, contents.toJson(empty))).isEqualTo(empty);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyFieldOfTheSchemaIsAPlaceInTheDocument(Kind kind) {
        var full = everyKind()
                .filter(content -> content.kind() == kind)
                .findFirst()
                .orElseThrow();
        var names = List.of(full.getClass().getRecordComponents()).stream()
                .map(component -> component.getName().equals("abstractText") ? "abstract" : component.getName())
                .toList();
        assertThat(Schema.of(kind)).allSatisfy(field -> assertThat(names).contains(field.name()));
    }

    @Test
    void localizedTextIsAnObjectByLanguage() {
        var tagline = contents.toJson(aTool().build()).at("/tagline");
        assertThat(tagline.toString())
                .isEqualTo("{\"en\":{\"text\":\"Participatory democracy for cities\",\"status\":\"ORIGINAL\"}}");
    }

    @Test
    void whatRowsSaidInOneLanguageIsReadAsWrittenInTheLanguageOfTheName() {
        var json = contents.toJson(anActionProposal("Observatory"));
        ((ObjectNode) json.at("/name")).set("fr", json.at("/name").get("en"));
        ((ObjectNode) json.at("/name")).remove("en");
        ((ObjectNode) json.at("/offered/0")).put("text", "Des chiffres");
        ((ObjectNode) json.at("/milestones/0")).put("label", "Un premier rapport");
        var before = json.deepCopy();
        var read = (ActionProposal) contents.fromJson(Kind.ACTION_PROPOSAL, json);

        assertThat(read.offered().getFirst().text()).isEqualTo(LocalizedText.of(Language.FRENCH, "Des chiffres"));
        assertThat(read.milestones().getFirst().label())
                .isEqualTo(LocalizedText.of(Language.FRENCH, "Un premier rapport"));
        assertThat(read.sought().getFirst().text().originalLanguage()).contains(Language.ENGLISH);
        assertThat(contents.read(Kind.ACTION_PROPOSAL, json.toString())).isEqualTo(read);
        assertThat(json).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"nmae\":\"Decidim\"}",
                "{\"name\":7}",
                "{\"tags\":\"participation\"}",
                "{\"tags\":[null]}",
                "{\"availableLanguages\":[\"not a language\"]}",
                "{\"countries\":[\"XX\"]}",
                "{\"tagline\":{\"en\":{}}}",
                "{\"tagline\":{\"en\":{\"text\":\"a\",\"status\":\"NEW\"}}}",
                "{\"tagline\":{\"en\":{\"text\":\"a\",\"status\":0}}}",
                "{\"tagline\":{\"en\":\"a\"}}",
                "{\"tagline\":{\"en\":{\"text\":\"a\",\"status\":\"ORIGINAL\"},"
                        + "\"fr\":{\"text\":\"b\",\"status\":\"ORIGINAL\"}}}",
                "{\"evidence\":{\"/license\":{\"source\":\"IMPORT\"}}}",
                "{\"maintainers\":[{\"name\":\"Etalab\",\"entry\":\"7\"}]}"
            })
    void aDocumentOfAnotherShapeIsRefused(String json) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> contents.fromJson(Kind.TOOL, (ObjectNode) JSON.readTree(json)))
                .withMessageStartingWith("Not a tool");
    }
}
