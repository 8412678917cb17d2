package org.ogptoolbox.actions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.ogptoolbox.actions.ActionRules;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.LocalizedText;
import org.ogptoolbox.base.ui.CharacterCount;

/** A text in the languages of the interface, side by side; English is the original. */
class LocalizedField extends Div {

    private final String label;
    private final int max;
    private final Map<Language, TextFieldBase<?, String>> inputs = new LinkedHashMap<>();
    private LocalizedText before = LocalizedText.EMPTY;

    private LocalizedField(String label, int max, Supplier<TextFieldBase<?, String>> input) {
        this.label = label;
        this.max = max;
        addClassNames("language-columns", "side-by-side");
        for (var language : Language.INTERFACE) {
            inputs.put(language, input(input.get(), language));
        }
    }

    static LocalizedField line(String label) {
        return new LocalizedField(label, ActionRules.TITLE_MAX, TextField::new);
    }

    static LocalizedField area(String label, int max) {
        return new LocalizedField(label, max, () -> {
            var area = new TextArea();
            area.setMinRows(3);
            area.setMaxRows(16);
            return area;
        });
    }

    private TextFieldBase<?, String> input(TextFieldBase<?, String> input, Language language) {
        input.setLabel(getTranslation("actions.form.in-language", label, language.displayName(getLocale())));
        CharacterCount.under(input, "", max);
        input.setManualValidation(true);
        input.setWidthFull();
        input.getElement().setAttribute("lang", language.tag());
        add(input);
        return input;
    }

    void require() {
        original().setRequiredIndicatorVisible(true);
    }

    String label() {
        return label;
    }

    void show(LocalizedText text) {
        before = text;
        inputs.forEach((language, input) -> {
            input.setValue(text.text(language).orElse(""));
            var known = text.texts().get(language);
            var outdated = known != null && known.status() == LocalizedText.Status.OUTDATED;
            CharacterCount.under(input, outdated ? getTranslation("actions.form.outdated") : "", max);
        });
    }

    /** What stands in the inputs; a translation whose English changed and which was left alone becomes outdated. */
    LocalizedText typed() {
        var text = before;
        for (var language : inputs.keySet()) {
            text = with(text, language, input(language).getValue().strip());
        }
        return text;
    }

    private LocalizedText with(LocalizedText text, Language language, String typed) {
        if (typed.isEmpty()) {
            return text.without(language);
        }
        if (typed.equals(before.text(language).orElse(""))) {
            return text;
        }
        return language.equals(Language.ENGLISH)
                ? text.withOriginal(language, typed)
                : text.withTranslation(language, typed, LocalizedText.Status.HUMAN);
    }

    /** Takes what somebody else saved as what was there before, and leaves what is typed. */
    void rebase(LocalizedText text) {
        before = text;
    }

    void complain(String sentence) {
        original().setErrorMessage(sentence);
        original().setInvalid(!sentence.isEmpty());
    }

    private TextFieldBase<?, String> original() {
        return input(Language.ENGLISH);
    }

    private TextFieldBase<?, String> input(Language language) {
        return Objects.requireNonNull(inputs.get(language));
    }
}
