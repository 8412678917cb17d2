package org.ogptoolbox.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.Language;
import org.springframework.web.servlet.LocaleResolver;

/** The language in the address, else the first of the browser's that we speak. */
class PathLocaleResolver implements LocaleResolver {

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return language(request).locale();
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("The address says the language");
    }

    static Language language(HttpServletRequest request) {
        return inPath(path(request)).orElseGet(() -> preferred(request));
    }

    /** The language the browser asks for, English when we speak none of its languages. */
    static Language preferred(HttpServletRequest request) {
        return preferred(Collections.list(request.getLocales()));
    }

    /** @param wanted by the browser, the preferred first */
    static Language preferred(List<Locale> wanted) {
        return wanted.stream()
                .flatMap(locale -> Language.INTERFACE.stream()
                        .filter(language -> language.tag().equals(locale.getLanguage())))
                .findFirst()
                .orElse(Language.ENGLISH);
    }

    /** The path the reader asked for, also when the container shows an error page for it. */
    static String path(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : failed.toString();
    }

    static Optional<Language> inPath(String path) {
        return Language.INTERFACE.stream()
                .filter(language -> path.equals("/" + language) || path.startsWith("/" + language + "/"))
                .findFirst();
    }
}
