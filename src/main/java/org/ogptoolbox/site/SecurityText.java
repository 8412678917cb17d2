package org.ogptoolbox.site;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.ToolboxProperties;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where to report a vulnerability (RFC 9116).
 *
 * @param contacts addresses, {@code mailto:security@example.org} or a page, the preferred first
 * @param policy the page that says what happens then, null for none
 */
@ConfigurationProperties("ogptoolbox.security")
record SecurityText(
        @DefaultValue List<URI> contacts, @Nullable URI policy) {

    /** The RFC recommends less than a year (section 2.5.5); each answer counts anew. */
    private static final Duration GOOD_FOR = Duration.ofDays(180);

    /** It is the same all day, so that whoever has it need not be sent it again. */
    String write(Clock clock, ToolboxProperties properties) {
        var expires = Instant.now(clock).truncatedTo(ChronoUnit.DAYS).plus(GOOD_FOR);
        var text = new StringBuilder();
        contacts.forEach(contact -> field(text, "Contact", contact));
        field(text, "Expires", expires);
        field(
                text,
                "Preferred-Languages",
                Language.INTERFACE.stream().map(Language::tag).collect(Collectors.joining(", ")));
        field(text, "Canonical", properties.address(WellKnown.SECURITY));
        if (policy != null) {
            field(text, "Policy", policy);
        }
        return text.toString();
    }

    private static void field(StringBuilder text, String name, Object value) {
        text.append(name).append(": ").append(value).append("\r\n");
    }
}
