package org.ogptoolbox.actions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ogptoolbox.base.Country;

/** The rules by which the participation of 2017 is read, one method each. What they do not name stays as published. */
final class HistoricNames {

    private static final Pattern NUMBERED = Pattern.compile("#(\\d+)\\..*", Pattern.DOTALL);

    /** What the source calls a country, where English has another name for it today. */
    private static final Map<String, String> RENAMED = Map.of("Macedonia", "North Macedonia");

    /** As published → as we spell it; names that the source spells in several ways. */
    private static final Map<String, String> SPELLINGS = Facts.rows("civil-society-spellings.csv", ',').stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get("published"), row -> row.get("name")));

    private HistoricNames() {}

    /** {@code #14. Policies and …} is action 14, however its title is misspelt. */
    static int number(String commitment) {
        var found = NUMBERED.matcher(commitment);
        if (!found.matches()) {
            throw new IllegalArgumentException("Not the title of a numbered action: " + commitment);
        }
        return Integer.parseInt(found.group(1));
    }

    /** One cell holds many organisations, one a line, by all the rules below. */
    static List<String> organisations(String cell) {
        return withoutRepetitions(joined(lines(cell)).stream()
                .map(HistoricNames::withoutStrayDigits)
                .map(HistoricNames::withoutTrailingPunctuation)
                .map(HistoricNames::spelling)
                .toList());
    }

    /** The lines of a cell, without the empty ones. */
    static List<String> lines(String cell) {
        return Arrays.stream(cell.split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** A name was broken over two lines where a parenthesis is still open, or the next line begins with "in". */
    static List<String> joined(List<String> lines) {
        var names = new ArrayList<String>();
        for (var line : lines) {
            if (!names.isEmpty() && (parenthesisOpen(names.getLast()) || line.startsWith("in "))) {
                names.add(names.removeLast() + " " + line);
            } else {
                names.add(line);
            }
        }
        return names;
    }

    private static boolean parenthesisOpen(String name) {
        return name.lastIndexOf('(') > name.lastIndexOf(')');
    }

    /** {@code 1Young Innovations}: the number of a footnote that lost its place. */
    static String withoutStrayDigits(String name) {
        return name.replaceFirst("^\\d+(?=\\p{L})", "");
    }

    /** {@code Georgian Young Lawyers' Association:} – but {@code Dyntra.org} keeps its inner point. */
    static String withoutTrailingPunctuation(String name) {
        return name.replaceFirst("[\\s:;,.]+$", "");
    }

    /** The one spelling of a name that the source spells in several ways. */
    static String spelling(String name) {
        return SPELLINGS.getOrDefault(name, name);
    }

    /** An organisation takes part in an action once. */
    static List<String> withoutRepetitions(List<String> names) {
        return names.stream().distinct().toList();
    }

    /** Two neighbouring lists of several names that are the same: the first was probably copied by mistake. */
    static boolean copied(List<String> list, List<String> next) {
        return list.size() > 1 && list.equals(next);
    }

    /** The country with this English name, or with the one it had in 2017. */
    static Country country(String name) {
        return Country.named(RENAMED.getOrDefault(name, name), Locale.ENGLISH)
                .orElseThrow(() -> new IllegalArgumentException("No country is called " + name));
    }
}
