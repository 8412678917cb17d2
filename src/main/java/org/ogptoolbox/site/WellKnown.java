package org.ogptoolbox.site;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.ogptoolbox.base.ToolboxProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What programs look for at addresses that are the same everywhere (RFC 8615). */
@Controller
@EnableConfigurationProperties(SecurityText.class)
class WellKnown {

    static final String SECURITY = "/.well-known/security.txt";

    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

    /** Where the application lets change a password. */
    private static final URI PASSWORD = URI.create("/app/account");

    private final SecurityText security;
    private final ToolboxProperties properties;
    private final Clock clock;

    WellKnown(SecurityText security, ToolboxProperties properties, Clock clock) {
        this.security = security;
        this.properties = properties;
        this.clock = clock;
    }

    @GetMapping(SECURITY)
    ResponseEntity<String> security() {
        if (security.contacts().isEmpty()) {
            throw new PageNotFound();
        }
        return ResponseEntity.ok().contentType(TEXT).body(security.write(clock, properties));
    }

    /** Password managers lead there (W3C, A Well-Known URL for Changing Passwords). */
    @GetMapping("/.well-known/change-password")
    ResponseEntity<Void> changePassword() {
        return ResponseEntity.status(HttpStatus.FOUND).location(PASSWORD).build();
    }
}
