package org.ogptoolbox.submission.ui;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.ogptoolbox.base.Country;
import org.ogptoolbox.content.Field;
import org.ogptoolbox.content.Kind;
import tools.jackson.databind.JsonNode;

/** Countries, by name. */
final class CountriesEditor extends SeveralEditor<Country> {

    CountriesEditor(Kind kind, Field field) {
        super(kind, field);
        input().setItems(byName(getLocale()));
        input().setItemLabelGenerator(country -> country.displayName(getLocale()));
    }

    static List<Country> byName(Locale reader) {
        return Country.all().stream()
                .sorted(Comparator.comparing(country -> country.displayName(reader)))
                .toList();
    }

    @Override
    JsonNode json(Set<Country> value) {
        return Typed.list(value.stream().map(Country::code).sorted().toList());
    }

    @Override
    Set<Country> value(JsonNode json) {
        return Typed.strings(json).stream().map(Country::new).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
