package org.ogptoolbox.api;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who answers for the open data.
 *
 * @param homepage null unless it has one of its own
 * @param email null when nobody is to be written to
 */
@ConfigurationProperties("ogptoolbox.publisher")
record Publisher(
        @DefaultValue("OGP Toolbox") String name,
        @Nullable URI homepage,
        @Nullable String email) {}
