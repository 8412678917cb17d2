package org.ogptoolbox.submission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ogptoolbox.content.Field;
import org.ogptoolbox.content.Problem;
import org.ogptoolbox.content.Schema;
import tools.jackson.databind.JsonNode;

/** One page of the wizard: the editors of its fields, one below the other. */
final class StepPage extends Section {

    private final Map<Field, FieldEditor> editors = new LinkedHashMap<>();
    private final Div fields = new Div();

    StepPage(WizardStep step) {
        addClassName("step-page");
        var heading = new H2(getTranslation("submission.step." + step.id()));
        heading.getElement().setAttribute("tabindex", "-1");
        fields.addClassName("step-fields");
        add(heading, new Paragraph(getTranslation("submission.step." + step.id() + ".intro")), fields);
    }

    /** Lets the person say in which language they write, and translate themselves. */
    void addLanguages(Draft draft, SerializableRunnable changed) {
        addComponentAtIndex(2, new LanguageBar(draft, () -> {
            refresh(draft);
            changed.run();
        }));
    }

    void add(FieldEditor editor, Draft draft, SerializableBiConsumer<Field, JsonNode> changed) {
        var field = editor.field();
        editor.languages(draft.original(), draft.translations());
        editor.show(draft.at(field));
        editor.onChange(value -> changed.accept(field, value));
        editors.put(field, editor);
        fields.add(editor);
    }

    /** Shows something right below the editor of a field. */
    void below(Field field, Component part) {
        Objects.requireNonNull(editors.get(field)).add(part);
    }

    /** Shows the languages and values anew, without a word to the listeners. */
    void refresh(Draft draft) {
        editors.forEach((field, editor) -> {
            editor.languages(draft.original(), draft.translations());
            editor.show(draft.at(field));
        });
    }

    void complain(Draft draft, List<Problem> problems) {
        editors.forEach((field, editor) -> editor.complain(""));
        for (var problem : problems) {
            var field = Schema.field(draft.kind(), problem.pointer());
            var editor = editors.get(field);
            if (editor != null) {
                var sentence =
                        getTranslation(problem.messageKey(), problem.arguments().toArray());
                editor.complainAt(problem.pointer(), sentence);
            }
        }
    }

    /** The texts of these fields as they stand in the inputs. */
    Map<String, String> typed(Collection<Field> of) {
        var typed = new LinkedHashMap<String, String>();
        for (var field : of) {
            var editor = editors.get(field);
            if (editor != null) {
                typed.putAll(editor.typed());
            }
        }
        return typed;
    }

    void focus(Field field) {
        var editor = editors.get(field);
        if (editor != null) {
            editor.focusInput();
            editor.scrollIntoView();
        }
    }
}
