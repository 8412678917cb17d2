package org.ogptoolbox.workflow;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Small sets of codes as one column or attribute: words separated by blanks. */
final class Words {

    private Words() {}

    static Set<String> split(@Nullable String text) {
        return split(text, Function.identity());
    }

    static <T> Set<T> split(@Nullable String text, Function<String, T> parse) {
        if (text == null || text.isBlank()) {
            return Set.of();
        }
        return Arrays.stream(text.strip().split("\\s+"))
                .map(parse)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static String join(Collection<?> words) {
        return words.stream().map(Object::toString).collect(Collectors.joining(" "));
    }
}
