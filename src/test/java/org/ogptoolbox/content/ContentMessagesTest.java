package org.ogptoolbox.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogptoolbox.base.LocalizedText;
import org.ogptoolbox.base.Messages;

/** Every kind, field, option and state has its words. */
class ContentMessagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es"})
    void everyFieldOptionAndStateHasALabel(String language) {
        var expected = new ArrayList<String>();
        for (var kind : Kind.values()) {
            expected.add(Messages.key(kind));
            expected.add(Messages.key(kind) + ".plural");
            for (var field : Schema.of(kind)) {
                expected.add("field." + kind.path() + "." + field.name());
                expected.add("field." + kind.path() + "." + field.name() + ".help");
                field.options().forEach(option -> expected.add("option." + field.name() + "." + option));
                if (field.type() == Field.Type.EXTERNAL_IDS) {
                    field.options().forEach(scheme -> expected.add("content.problem.external-id." + scheme));
                }
            }
        }
        Stream.of(RevisionState.values(), LocalizedText.Status.values())
                .flatMap(Stream::of)
                .map(constant -> (Enum<?>) constant)
                .map(Messages::key)
                .forEach(expected::add);

        var bundle = ResourceBundle.getBundle("messages/content", Locale.of(language));

        assertThat(bundle.keySet()).containsAll(expected);
        var labels = bundle.keySet().stream()
                .filter(key -> key.startsWith("field.") || key.startsWith("option."))
                .toList();
        assertThat(expected).containsAll(labels);
    }
}
