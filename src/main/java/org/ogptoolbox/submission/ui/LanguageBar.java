package org.ogptoolbox.submission.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.LinkedHashSet;
import org.ogptoolbox.base.Language;

/** In which language the person writes, and into which others they translate themselves. */
final class LanguageBar extends Div {

    private final ComboBox<Language> original = new ComboBox<>();
    private final MultiSelectComboBox<Language> translations = new MultiSelectComboBox<>();

    /** @param changed the draft follows the choice; show it anew and save it */
    LanguageBar(Draft draft, SerializableRunnable changed) {
        addClassName("language-bar");
        var languages = KnownLanguages.all(getLocale());
        original.setLabel(getTranslation("submission.languages.original"));
        original.setHelperText(getTranslation("submission.languages.original.help"));
        original.setItems(languages);
        original.setItemLabelGenerator(language -> KnownLanguages.name(language, getLocale()));
        original.setValue(draft.original());
        original.addValueChangeListener(event -> {
            if (event.getValue() == null) {
                original.setValue(event.getOldValue());
            } else {
                draft.originalIs(event.getValue());
                translations.setValue(new LinkedHashSet<>(draft.translations()));
                changed.run();
            }
        });
        translations.setLabel(getTranslation("submission.languages.translations"));
        translations.setHelperText(getTranslation("submission.languages.translations.help"));
        translations.setItems(languages);
        translations.setItemLabelGenerator(language -> KnownLanguages.name(language, getLocale()));
        translations.setValue(new LinkedHashSet<>(draft.translations()));
        translations.addValueChangeListener(event -> {
            draft.translateInto(event.getValue());
            changed.run();
        });
        add(original, translations);
    }
}
