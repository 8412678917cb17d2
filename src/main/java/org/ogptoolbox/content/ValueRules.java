package org.ogptoolbox.content;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.ogptoolbox.base.TypedText;
import tools.jackson.databind.JsonNode;

/** The rules for single values of a field: an address, a code, a month. */
final class ValueRules {

    private static final int WORD = 60;
    private static final Pattern MONTH = Pattern.compile("(19|20|21)\\d\\d-(0[1-9]|1[0-2])");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private final Field field;
    private final Findings findings;

    ValueRules(Field field, Findings findings) {
        this.field = field;
        this.findings = findings;
    }

    void url(String text) {
        if (text.length() > Validation.URL_LENGTH) {
            findings.refuse(field.pointer(), "content.problem.too-long", Validation.URL_LENGTH, text.length());
            return;
        }
        TextRules.line(findings, field.pointer(), text, 0);
        if (TypedText.visible(text)) {
            WebAddress.fault(text).ifPresent(key -> findings.object(field.pointer(), key, shortened(text)));
        }
    }

    void licence(String text) {
        TextRules.line(findings, field.pointer(), text, field.max());
        if (TypedText.visible(text) && findings.found().isEmpty()) {
            LicenceExpression.fault(text)
                    .ifPresent(fault -> findings.object(
                            field.pointer(),
                            fault.messageKey(),
                            fault.arguments().toArray()));
        }
    }

    void option(String code) {
        option(code, field.options());
    }

    void option(String code, List<String> options) {
        if (!options.contains(code)) {
            findings.refuse(field.pointer(), "content.problem.not-an-option", shortened(code));
        }
    }

    void word(String text) {
        TextRules.line(findings, field.pointer(), text, WORD);
    }

    void country(String code) {
        if (!COUNTRIES.contains(code)) {
            findings.refuse(field.pointer(), "content.problem.country", shortened(code));
        }
    }

    void language(String tag) {
        try {
            var language = new Locale.Builder().setLanguageTag(tag).build().getLanguage();
            if (language.isEmpty() || language.length() == 2 && !LANGUAGES.contains(language)) {
                findings.refuse(field.pointer(), "content.problem.language", shortened(tag));
            }
        } catch (IllformedLocaleException illFormed) {
            findings.refuse(field.pointer(), "content.problem.language", shortened(tag));
        }
    }

    void month(String text) {
        TextRules.line(findings, field.pointer(), text, TextRules.HALF_TYPED);
        if (TypedText.visible(text) && !MONTH.matcher(text).matches()) {
            findings.object(field.pointer(), "content.problem.month", shortened(text));
        }
    }

    void number(JsonNode value) {
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            findings.refuse(field.pointer(), "content.problem.number");
        } else if (value.intValue() < 0) {
            findings.object(field.pointer(), "content.problem.negative");
        }
    }

    void day(String text) {
        try {
            LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            findings.refuse(field.pointer(), "content.problem.day", shortened(text));
        }
    }

    static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
