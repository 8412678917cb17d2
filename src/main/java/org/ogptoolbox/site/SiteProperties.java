package org.ogptoolbox.site;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the public pages need to know.
 *
 * @param publicAddress where the platform is reached from outside, without a slash at the end
 */
@ConfigurationProperties("ogptoolbox")
record SiteProperties(URI publicAddress) {

    /** The full address of a path of ours. */
    String address(String path) {
        return publicAddress.toString().replaceAll("/+$", "") + path;
    }
}
