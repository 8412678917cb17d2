package org.ogptoolbox.submission.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.content.Field;
import org.ogptoolbox.content.Kind;
import tools.jackson.databind.JsonNode;

/**
 * Edits what stands at one field of a draft. "Nothing" is Jackson's missing node, in both directions. Whether a value is
 * right is not decided here: the wizard validates and hands back a sentence to show.
 */
abstract class FieldEditor extends Div {

    private final Kind kind;
    private final Field field;
    private SerializableConsumer<JsonNode> listener = value -> {};
    private boolean showing;

    FieldEditor(Kind kind, Field field) {
        this.kind = kind;
        this.field = field;
        addClassName("field-editor");
        getElement().setAttribute("data-field", field.pointer());
    }

    final Field field() {
        return field;
    }

    final String label() {
        return getTranslation("field." + kind.path() + "." + field.name());
    }

    final String help() {
        return getTranslation("field." + kind.path() + "." + field.name() + ".help");
    }

    final String option(String code) {
        return getTranslation("option." + field.name() + "." + code);
    }

    final void onChange(SerializableConsumer<JsonNode> reaction) {
        listener = reaction;
    }

    /** Shows a value without reporting it as a change. */
    final void show(JsonNode value) {
        showing = true;
        try {
            display(value);
        } finally {
            showing = false;
        }
    }

    /** Reports what the person entered. */
    final void changed(JsonNode value) {
        if (!showing) {
            listener.accept(value);
        }
    }

    /** In which language the original is written, and which translations are offered beside it. */
    void languages(Language original, List<Language> translations) {}

    /** What the inputs say that a browser keeps, as they stand, by the JSON pointer of what they hold; see {@link Stash}. */
    Map<String, String> typed() {
        return Map.of();
    }

    /** What a text stands for that a browser kept of this editor; empty when it says nothing here any more. */
    Optional<JsonNode> kept(String text) {
        return Optional.of(Typed.json(field, text));
    }

    abstract void display(JsonNode value);

    /** Says at the input what is wrong; an empty sentence says that all is well. */
    abstract void complain(String sentence);

    /** The same at one place of the field, where it has several. */
    void complainAt(String pointer, String sentence) {
        complain(sentence);
    }

    abstract void focusInput();
}
