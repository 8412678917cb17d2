package org.ogptoolbox.base;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What every module may need to know of the installation.
 *
 * @param publicAddress where people reach the platform, without a final slash; mails and feeds build on it
 * @param dataDirectory where the platform keeps its files
 * @param dataLicence the address of the licence under which what is published may be reused
 * @param trustedProxies addresses and ranges (CIDR) of the proxies whose word on whom they speak for is believed
 */
@ConfigurationProperties("ogptoolbox")
public record ToolboxProperties(
        URI publicAddress,
        Path dataDirectory,
        URI dataLicence,
        @DefaultValue List<String> trustedProxies) {

    /** Whether people reach the platform over HTTPS, whoever ends the encryption. */
    public boolean secure() {
        return "https".equalsIgnoreCase(publicAddress.getScheme());
    }

    /** The absolute address of a path that starts with a slash. */
    public String address(String path) {
        return publicAddress.toString().replaceAll("/+$", "") + path;
    }
}
