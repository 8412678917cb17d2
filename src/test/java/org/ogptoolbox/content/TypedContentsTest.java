package org.ogptoolbox.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ogptoolbox.content.ContentFixtures.aUseCase;
import static org.ogptoolbox.content.ContentFixtures.anActionProposal;
import static org.ogptoolbox.content.ContentFixtures.anOrganisation;
import static org.ogptoolbox.content.ToolFixture.aTool;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.LocalizedText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Whatever field a text comes in by, nothing invisible is kept, and nothing invisible is enough. */
@Transactional
class TypedContentsTest extends ContentTest {

    private static final String DIRT = "\u00a0\u200b\u202e\ufeff\u0000";
    private static final String NOTHING = "\u00a0\u200b\u0301";

    @Autowired
    Contents contents;

    @Autowired
    Validation validation;

    record Place(Kind kind, Field field) {
        @Override
        public String toString() {
            return kind + " " + field.pointer();
        }
    }

    static Stream<Place> typedFields() {
        return Arrays.stream(Kind.values())
                .flatMap(kind -> Schema.of(kind).stream().map(field -> new Place(kind, field)))
                .filter(place -> switch (place.field().type()) {
                    case CHOICE, CHOICES, COUNTRY, COUNTRIES, LANGUAGES, NUMBER, ACTION -> false;
                    default -> true;
                });
    }

    @ParameterizedTest
    @MethodSource("typedFields")
    void everyFieldIsKeptWithoutWhatNobodySees(Place place) {
        var clean = contents.toJson(full(place.kind()));
        var dirty = clean.deepCopy();
        dirty.set(place.field().name(), dirtied(clean.path(place.field().name())));
        assertThat(dirty).isNotEqualTo(clean);

        var id = revisions.start(contents.fromJson(place.kind(), dirty));
        assertThat(contents.toJson(revisions.get(id).content())).isEqualTo(clean);

        revisions.save(id, revisions.get(id).version(), contents.fromJson(place.kind(), dirty), null);
        assertThat(contents.toJson(revisions.get(id).content())).isEqualTo(clean);
    }

    static Stream<Place> requiredFields() {
        return typedFields().filter(place -> place.field().required());
    }

    @ParameterizedTest
    @MethodSource("requiredFields")
    void requiredMeansVisible(Place place) {
        var document = contents.toJson(full(place.kind()));
        document.set(place.field().name(), replaced(document.path(place.field().name()), NOTHING));
        var id = revisions.start(contents.fromJson(place.kind(), document));

        assertThatThrownBy(() -> revisions.submit(id))
                .isInstanceOfSatisfying(
                        InvalidContent.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::pointer)
                                .contains(place.field().pointer()));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void whatWasSavedBeforeIsCleanedWhenItIsSubmitted(Kind kind) {
        var id = revisions.start(full(kind));
        var title = revisions.get(id).content().title();
        var document = contents.toJson(full(kind));
        document.set("name", dirtied(document.path("name")));
        jdbc.update(
                "update content_revision set content = ?, title = ? where id = ?",
                contents.write(contents.fromJson(kind, document)),
                DIRT + title,
                id.value());

        revisions.submit(id);

        assertThat(revisions.get(id).content().title()).isEqualTo(title);
    }

    @Test
    void translationsAndRemarksAreTypedTextsToo() {
        var id = submitted(aTool().tagline("Participation").build());

        revisions.translate(
                id, "/tagline", Language.FRENCH, DIRT + "La participation" + DIRT, LocalizedText.Status.HUMAN);
        assertThat(revisions.get(id).content().summary().text(Language.FRENCH)).hasValue("La participation");
        revisions.translate(id, "/tagline", Language.FRENCH, NOTHING, LocalizedText.Status.HUMAN);
        assertThat(revisions.get(id).content().summary().text(Language.FRENCH)).isEmpty();

        assertThat(revisions.comment(id, "/name", DIRT + "Why?" + DIRT).text()).isEqualTo("Why?");
        assertThatThrownBy(() -> revisions.comment(id, "/name", NOTHING)).isInstanceOf(InvalidContent.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/a|b", "https://ex\u200bample.org/50%"})
    void addressesAreKeptAsBrowsersTakeThem(String typed) {
        var id = submitted(aTool().at(typed).build());

        assertThat(((Tool) revisions.get(id).content()).landingURL()).isEqualTo(WebAddress.of(typed));
        assertThat(validation.ofSubmission(revisions.get(id).content())).isEmpty();
    }

    /** A content in which every field that people type into has something. */
    private Content full(Kind kind) {
        var content = switch (kind) {
            case TOOL -> aTool().tags(List.of("vote")).build();
            case USE_CASE -> aUseCase("Citizens decide");
            case ORGANISATION -> anOrganisation("Decidim association");
            case ACTION_PROPOSAL -> anActionProposal("Observatory");
        };
        var document = contents.toJson(content);
        for (var place : typedFields().filter(one -> one.kind() == kind).toList()) {
            if (Validation.missing(place.field(), document.path(place.field().name()))) {
                document.set(place.field().name(), something(place.field()));
            }
        }
        return contents.fromJson(kind, document);
    }

    private JsonNode something(Field field) {
        var json = JsonNodeFactory.instance;
        return switch (field.type()) {
            case URL -> json.stringNode("https://example.org/a");
            case URLS -> json.arrayNode().add("https://example.org/a");
            case LICENSE -> json.stringNode("MIT");
            case WORDS -> json.arrayNode().add("word");
            case EXTERNAL_IDS -> json.objectNode().put("wikidata", "Q42");
            case LOCALIZED_LINE, LOCALIZED_MARKDOWN -> contents.toJson(LocalizedText.of(Language.ENGLISH, "A text"));
            default -> json.stringNode("something");
        };
    }

    private static JsonNode dirtied(JsonNode value) {
        return mapped(value, false, "");
    }

    private static JsonNode replaced(JsonNode value, String by) {
        return mapped(value, true, by);
    }

    /** Codes, days and ids stay: nobody types them. */
    private static JsonNode mapped(JsonNode value, boolean replace, String by) {
        if (value.isString()) {
            return JsonNodeFactory.instance.stringNode(replace ? by : DIRT + value.stringValue() + DIRT);
        }
        if (value instanceof ArrayNode array) {
            var items = JsonNodeFactory.instance.arrayNode();
            array.forEach(item -> items.add(mapped(item, replace, by)));
            return items;
        }
        if (value instanceof ObjectNode object) {
            var members = JsonNodeFactory.instance.objectNode();
            object.properties()
                    .forEach(member -> members.set(
                            member.getKey(),
                            List.of("status", "source", "type", "due", "id", "entry")
                                            .contains(member.getKey())
                                    ? member.getValue()
                                    : mapped(member.getValue(), replace, by)));
            return members;
        }
        return value;
    }
}
