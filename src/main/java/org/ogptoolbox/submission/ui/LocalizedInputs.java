package org.ogptoolbox.submission.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.LocalizedText;
import org.ogptoolbox.base.ui.CharacterCount;
import org.ogptoolbox.base.ui.Stash;

/** A text in its original language, and beside it the translations that the person offers: one input each. */
final class LocalizedInputs extends Div {

    /**
     * How the inputs are called and look.
     *
     * @param help what stands below the original; may be empty
     * @param max longest text in each language, in characters
     * @param input makes one
     */
    record Look(
            String label, String help, int max, boolean required, SerializableSupplier<TextFieldBase<?, String>> input)
            implements java.io.Serializable {}

    private final Look look;
    private final SerializableConsumer<LocalizedText> changed;
    private final Map<Language, TextFieldBase<?, String>> inputs = new LinkedHashMap<>();
    private LocalizedText text = LocalizedText.EMPTY;
    private Language original = Language.ENGLISH;
    private TextFieldBase<?, String> originalInput;
    private String pointer;

    /** @param pointer of the text in the document; what is typed is kept in the browser under it */
    LocalizedInputs(Look look, String pointer, SerializableConsumer<LocalizedText> changed) {
        this.look = look;
        this.pointer = pointer;
        this.changed = changed;
        addClassName("language-columns");
        originalInput = addInput(original, look.label());
    }

    /** Shows one input for the original, and one for each translation. */
    void languages(Language original, List<Language> translations) {
        this.original = original;
        removeAll();
        inputs.clear();
        originalInput = addInput(original, look.label());
        CharacterCount.under(originalInput, look.help(), look.max());
        originalInput.setRequiredIndicatorVisible(look.required());
        translations.forEach(language -> addInput(language, labelIn(language)));
        setClassName("side-by-side", !translations.isEmpty());
    }

    private String labelIn(Language language) {
        return getTranslation("submission.field.in-language", look.label(), KnownLanguages.name(language, getLocale()));
    }

    private TextFieldBase<?, String> addInput(Language language, String label) {
        var input = look.input().get();
        input.setLabel(label);
        CharacterCount.under(input, "", look.max());
        input.setManualValidation(true);
        input.setWidthFull();
        input.setValueChangeTimeout(TextEditor.PAUSE);
        input.setValueChangeMode(ValueChangeMode.LAZY);
        input.getElement().setAttribute("lang", language.tag()).setAttribute("dir", "auto");
        input.setValue(text.text(language).orElse(""));
        input.addValueChangeListener(event -> typed(language, event.getValue()));
        Stash.mark(input, place(language));
        inputs.put(language, input);
        add(input);
        return input;
    }

    private void typed(Language language, String typed) {
        if (!typed.equals(text.text(language).orElse(""))) {
            text = LocalizedJson.typed(text, original, language, typed);
            changed.accept(text);
        }
    }

    void show(LocalizedText shown) {
        text = shown;
        inputs.forEach((language, input) -> input.setValue(text.text(language).orElse("")));
    }

    LocalizedText text() {
        return text;
    }

    /** The text stands elsewhere in the document now. */
    void moveTo(String place) {
        pointer = place;
        inputs.forEach((language, input) -> Stash.mark(input, place(language)));
    }

    private String place(Language language) {
        return pointer + "/" + language.tag();
    }

    /** What stands in the inputs, by the pointer of each language's text. */
    Map<String, String> typed() {
        var typed = new LinkedHashMap<String, String>();
        inputs.forEach((language, input) -> typed.put(place(language), input.getValue()));
        return typed;
    }

    void complain(String sentence) {
        inputs.values().forEach(input -> complain(input, sentence));
    }

    /** @param tag of the language that something is wrong with; empty when it is the text as a whole */
    void complainAt(String tag, String sentence) {
        var input = tag.isEmpty() ? originalInput : inputs.get(new Language(tag));
        complain(Objects.requireNonNullElse(input, originalInput), sentence);
    }

    private static void complain(TextFieldBase<?, String> input, String sentence) {
        input.setErrorMessage(sentence);
        input.setInvalid(!sentence.isEmpty());
    }

    void focusInput() {
        originalInput.focus();
    }
}
