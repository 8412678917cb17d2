package org.ogptoolbox.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Nav;
import org.ogptoolbox.base.Language;

/** The three languages of the interface, each in its own words. */
class LanguageSwitch extends Nav {

    private final PageLanguage pageLanguage;

    LanguageSwitch(PageLanguage pageLanguage) {
        this.pageLanguage = pageLanguage;
        addClassName("language-switch");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        removeAll();
        setAriaLabel(getTranslation("base.language"));
        Language.INTERFACE.forEach(language -> add(button(language, event.getUI())));
    }

    private Component button(Language language, UI ui) {
        var locale = language.locale();
        var name = locale.getDisplayLanguage(locale);
        var button = new Button(name.substring(0, 1).toUpperCase(locale) + name.substring(1));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.getElement().setAttribute("lang", language.tag());
        if (language.equals(Language.nearest(ui.getLocale()))) {
            button.getElement().setAttribute("aria-current", "true");
        }
        button.addClickListener(click -> {
            pageLanguage.choose(ui, language);
            ui.getPage().reload();
        });
        return button;
    }
}
