package org.ogptoolbox.base;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.MessageSourceSupport;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.util.ReflectionUtils;

/** What readers' browsers ask for does not fill the caches of texts. */
class MessagesMemoryTest {

    private final Messages messages = new Messages();

    MessagesMemoryTest() throws IOException {}

    @Test
    void thousandsOfLocalesAreThreeLanguages() {
        for (int number = 0; number < 2_000; number++) {
            var asked = Locale.forLanguageTag("fr-x-stranger" + number % 10 + "-" + number);
            assertThat(messages.get("identity.sign-in.title", asked)).isEqualTo("Connexion");
        }
        assertThat(kept(ResourceBundleMessageSource.class, "cachedResourceBundles")
                        .values())
                .allSatisfy(byLocale -> assertThat((Map<?, ?>) byLocale).hasSizeLessThanOrEqualTo(3));
    }

    @Test
    void textsThatNoBundleHasAreNotKept() {
        for (int number = 0; number < 100; number++) {
            var text = "typed by a stranger " + number;
            assertThat(messages.getMessage("no.such.key", null, text, Locale.ENGLISH))
                    .isEqualTo(text);
            assertThat(messages.getMessage("no.such.key", new Object[] {number}, text + " {0}", Locale.ENGLISH))
                    .isEqualTo(text + " " + number);
        }
        assertThat(kept(MessageSourceSupport.class, "messageFormatsPerMessage")).isEmpty();
    }

    private Map<?, ?> kept(Class<?> owner, String name) {
        var field = requireNonNull(ReflectionUtils.findField(owner, name), name);
        ReflectionUtils.makeAccessible(field);
        return (Map<?, ?>) requireNonNull(ReflectionUtils.getField(field, messages));
    }
}
