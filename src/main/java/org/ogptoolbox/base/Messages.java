package org.ogptoolbox.base;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every text of the interface, by key: one bundle per module, {@code messages/<module>_<language>.properties}, UTF-8.
 * Serves Vaadin ({@code getTranslation}), Thymeleaf ({@code #{…}}, as the message source) and mails alike.
 */
@Component("messageSource")
public class Messages extends ResourceBundleMessageSource implements I18NProvider {

    Messages() throws IOException {
        var bundles = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*_en.properties");
        for (var bundle : bundles) {
            var name = bundle.getFilename();
            if (name == null) {
                throw new UncheckedIOException(new IOException("A message bundle without a name: " + bundle));
            }
            addBasenames("messages/" + name.replace("_en.properties", ""));
        }
        setDefaultEncoding("UTF-8");
        setFallbackToSystemLocale(false);
        setDefaultLocale(Locale.ENGLISH);
        setAlwaysUseMessageFormat(true);
    }

    /** The text in the locale's language, English when it has none. An unknown key is a defect and throws. */
    public String get(String key, Locale locale, Object... arguments) {
        return getMessage(key, arguments, locale);
    }

    /** The sentence of a domain exception. */
    public String get(DomainException problem, Locale locale) {
        return get(problem.messageKey(), locale, problem.arguments());
    }

    /** The key of an enum constant's label: {@code Role.ETALAB} → {@code role.ETALAB}. */
    public static String key(Enum<?> constant) {
        var type = constant.getDeclaringClass().getSimpleName();
        return Character.toLowerCase(type.charAt(0)) + type.substring(1) + "." + constant.name();
    }

    /**
     * In one of our languages, whatever the reader's browser asks for: texts and formats are kept for ever under the
     * locale they were made for, and a stranger could name thousands.
     */
    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        return super.resolveCode(code, Language.nearest(locale).locale());
    }

    /** A text that no bundle has is not kept either. */
    @Override
    protected String renderDefaultMessage(String text, Object @Nullable [] arguments, @Nullable Locale locale) {
        var reader = locale == null ? Language.ENGLISH : Language.nearest(locale);
        return arguments == null || arguments.length == 0
                ? text
                : new MessageFormat(text, reader.locale()).format(arguments);
    }

    @Override
    public Locale getDefaultLocale() {
        return Locale.ENGLISH;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Language.INTERFACE.stream().map(Language::locale).toList();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return get(key, locale, arguments);
    }
}
