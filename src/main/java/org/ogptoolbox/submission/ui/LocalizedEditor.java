package org.ogptoolbox.submission.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.LocalizedText;
import org.ogptoolbox.base.Markdown;
import org.ogptoolbox.base.ui.Stash;
import org.ogptoolbox.content.Field;
import org.ogptoolbox.content.Kind;
import tools.jackson.databind.JsonNode;

/** A text in its original language, and beside it the translations that the person offers. */
final class LocalizedEditor extends FieldEditor {

    private final Map<Language, TextFieldBase<?, String>> inputs = new LinkedHashMap<>();
    private final Div columns = new Div();
    private final Details preview = new Details(getTranslation("submission.field.markdown-preview"));
    private LocalizedText text = LocalizedText.EMPTY;
    private Language original = Language.ENGLISH;
    private TextFieldBase<?, String> originalInput = line();

    LocalizedEditor(Kind kind, Field field) {
        super(kind, field);
        columns.addClassName("language-columns");
        add(columns);
        if (field.type() == Field.Type.LOCALIZED_MARKDOWN) {
            add(preview);
            preview.addOpenedChangeListener(event -> renderPreview());
        }
        languages(original, List.of());
    }

    @Override
    void languages(Language original, List<Language> translations) {
        this.original = original;
        columns.removeAll();
        inputs.clear();
        originalInput = addInput(original, label(), field().required());
        for (var language : translations) {
            addInput(language, labelIn(language), false);
        }
        originalInput.setHelperText(help());
        columns.setClassName("side-by-side", !translations.isEmpty());
    }

    private void renderPreview() {
        preview.removeAll();
        if (preview.isOpened()) {
            preview.add(new Html("<div class=\"prose\">" + Markdown.html(text.original()) + "</div>"));
        }
    }

    private String labelIn(Language language) {
        return getTranslation("submission.field.in-language", label(), KnownLanguages.name(language, getLocale()));
    }

    private TextFieldBase<?, String> addInput(Language language, String label, boolean required) {
        var input = field().type() == Field.Type.LOCALIZED_LINE ? line() : area();
        input.setLabel(label);
        input.setRequiredIndicatorVisible(required);
        input.setManualValidation(true);
        input.setWidthFull();
        input.setValueChangeTimeout(TextEditor.PAUSE);
        input.setValueChangeMode(ValueChangeMode.LAZY);
        input.getElement().setAttribute("lang", language.tag()).setAttribute("dir", "auto");
        input.setValue(text.text(language).orElse(""));
        input.addValueChangeListener(event -> typed(language, event.getValue()));
        Stash.mark(input, field().pointer() + "/" + language.tag());
        inputs.put(language, input);
        columns.add(input);
        return input;
    }

    private static TextFieldBase<?, String> line() {
        return new TextField();
    }

    private static TextFieldBase<?, String> area() {
        var area = new TextArea();
        area.setMinRows(5);
        area.setMaxRows(24);
        return area;
    }

    private void typed(Language language, String typed) {
        text = LocalizedJson.typed(text, original, language, typed);
        changed(LocalizedJson.write(text));
        renderPreview();
    }

    @Override
    void display(JsonNode json) {
        text = LocalizedJson.read(json);
        inputs.forEach((language, input) -> input.setValue(text.text(language).orElse("")));
    }

    @Override
    void complain(String sentence) {
        inputs.values().forEach(input -> complain(input, sentence));
    }

    @Override
    void complainAt(String pointer, String sentence) {
        var place = pointer.substring(field().pointer().length());
        var input = place.isEmpty() ? originalInput : inputs.get(new Language(place.substring(1)));
        complain(Objects.requireNonNullElse(input, originalInput), sentence);
    }

    private static void complain(TextFieldBase<?, String> input, String sentence) {
        input.setErrorMessage(sentence);
        input.setInvalid(!sentence.isEmpty());
    }

    @Override
    void focusInput() {
        originalInput.focus();
    }

    @Override
    Map<String, String> typed() {
        var typed = new HashMap<String, String>();
        inputs.forEach((language, input) -> typed.put(field().pointer() + "/" + language.tag(), input.getValue()));
        return typed;
    }
}
