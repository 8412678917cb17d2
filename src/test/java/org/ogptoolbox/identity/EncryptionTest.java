package org.ogptoolbox.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ogptoolbox.base.ToolboxProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Cookie.SameSite;
import org.springframework.mock.web.MockHttpServletRequest;

/** Where people come over HTTPS, whoever ends it, nothing of them travels in the open. */
class EncryptionTest {

    @ParameterizedTest
    @CsvSource({"https://toolbox.example, true", "HTTPS://toolbox.example, true", "http://localhost:8080, false"})
    void thePublicAddressDecides(URI address, boolean encrypted) {
        var properties = new ToolboxProperties(address, Path.of("data"), URI.create("http://licence"), List.of());
        var server = new TomcatServletWebServerFactory();

        new SessionCookie(properties).customize(server);

        var cookie = server.getSettings().getSession().getCookie();
        assertThat(cookie.getSecure()).isEqualTo(encrypted);
        assertThat(cookie.getHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo(SameSite.LAX);
        assertThat(new SecurityConfiguration(properties).encrypted(new MockHttpServletRequest()))
                .isEqualTo(encrypted);
    }
}
