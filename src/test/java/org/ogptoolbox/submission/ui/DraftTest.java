package org.ogptoolbox.submission.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.content.Field;
import org.ogptoolbox.content.Kind;
import org.ogptoolbox.content.Schema;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

class DraftTest {

    private static final Field NAME = Schema.field(Kind.TOOL, "/name");
    private static final Field TAGS = Schema.field(Kind.TOOL, "/tags");
    private static final Field LANDING = Schema.field(Kind.TOOL, "/landingURL");

    private final Draft draft = new Draft(Kind.TOOL, named("Decidim"), Language.FRENCH);

    private static ObjectNode named(String name) {
        return JsonNodeFactory.instance.objectNode().put("name", name);
    }

    @Test
    void thePersonsLanguageIsTakenForTheOriginals() {
        assertThat(draft.original()).isEqualTo(Language.FRENCH);
        var english = named("Decidim");
        english.putObject("tagline").putObject("en").put("text", "Hello").put("status", "ORIGINAL");
        assertThat(new Draft(Kind.TOOL, english, Language.FRENCH).original()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void whatIsUnfitKeepsItsStoredValue() {
        draft.put(NAME, Typed.one("x".repeat(500)));
        draft.put(LANDING, Typed.one("https://decidim.org"));
        var storable = draft.storable(List.of(NAME));
        assertThat(storable.path("name").stringValue()).isEqualTo("Decidim");
        assertThat(storable.path("landingURL").stringValue()).isEqualTo("https://decidim.org");
        assertThat(draft.at(NAME).stringValue()).hasSize(500);
    }

    @Test
    void whatIsEmptiedIsLeftOut() {
        draft.put(NAME, MissingNode.getInstance());
        assertThat(draft.document().has("name")).isFalse();
    }

    @Test
    void clashesTellWhichSideIsNew() {
        draft.put(NAME, Typed.one("Mine"));
        var theirs = named("Decidim");
        theirs.putArray("tags").add("participation");
        theirs.putArray("platforms");
        assertThat(draft.clashes(theirs))
                .satisfiesExactly(
                        clash -> {
                            assertThat(clash.field()).isEqualTo(NAME);
                            assertThat(clash.mineIsNew()).isTrue();
                            assertThat(clash.theirsIsNew()).isFalse();
                        },
                        clash -> {
                            assertThat(clash.field()).isEqualTo(TAGS);
                            assertThat(clash.mineIsNew()).isFalse();
                            assertThat(clash.theirsIsNew()).isTrue();
                        });
    }
}
