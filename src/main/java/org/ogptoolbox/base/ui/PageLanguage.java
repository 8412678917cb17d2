package org.ogptoolbox.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.ogptoolbox.base.Language;
import org.springframework.stereotype.Component;

/** The language a page speaks: the account's, else the one chosen in this session, else what the browser asks for. */
@Component
class PageLanguage {

    private static final String CHOSEN = "org.ogptoolbox.language";

    private final LanguagePreference preference;

    PageLanguage(LanguagePreference preference) {
        this.preference = preference;
    }

    void apply(UI ui) {
        ui.setLocale(find(ui.getSession()).locale());
    }

    /** Says on the page itself which language it speaks: screen readers and translators go by it from the first moment. */
    Language mark(Document page) {
        var language = find(VaadinSession.getCurrent());
        Objects.requireNonNull(page.selectFirst("html"))
                .attr("lang", language.tag())
                .attr("dir", language.direction());
        return language;
    }

    void choose(UI ui, Language language) {
        preference.choose(language);
        ui.getSession().setAttribute(CHOSEN, language);
        ui.setLocale(language.locale());
    }

    private Language find(VaadinSession session) {
        return preference
                .find()
                .or(() -> Optional.ofNullable((Language) session.getAttribute(CHOSEN)))
                .orElseGet(PageLanguage::asked);
    }

    private static Language asked() {
        var request = VaadinRequest.getCurrent();
        if (request == null) {
            return Language.ENGLISH;
        }
        return Collections.list(request.getLocales()).stream()
                .filter(locale -> Language.INTERFACE.stream()
                        .anyMatch(known -> known.tag().equals(locale.getLanguage())))
                .findFirst()
                .map(Language::nearest)
                .orElse(Language.ENGLISH);
    }
}
