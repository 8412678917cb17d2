package org.ogptoolbox.identity;

import org.ogptoolbox.base.ToolboxProperties;
import org.springframework.boot.web.server.Cookie.SameSite;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.stereotype.Component;

/**
 * The session's cookie: no script reads it, other sites do not send it with what they have us do, and over HTTPS it never
 * travels in the open, whoever ends the encryption. Lax, so that links in mails lead in.
 */
@Component
class SessionCookie implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> {

    private final ToolboxProperties properties;

    SessionCookie(ToolboxProperties properties) {
        this.properties = properties;
    }

    @Override
    public void customize(ConfigurableServletWebServerFactory factory) {
        var cookie = factory.getSettings().getSession().getCookie();
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.LAX);
        cookie.setSecure(properties.secure());
    }
}
