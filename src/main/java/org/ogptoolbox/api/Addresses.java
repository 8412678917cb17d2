package org.ogptoolbox.api;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.ToolboxProperties;
import org.ogptoolbox.catalogue.PublishedEntry;
import org.springframework.stereotype.Component;

/** Full addresses of what the interface speaks of. */
@Component
class Addresses {

    static final String ROOT = "/api/v1";

    private final ToolboxProperties properties;

    Addresses(ToolboxProperties properties) {
        this.properties = properties;
    }

    String of(String path) {
        return properties.address(ROOT + path);
    }

    String of(PublishedEntry entry) {
        return of("/" + entry.content().kind().plural() + "/" + entry.slug());
    }

    /** The page for people, by language. */
    Map<String, String> pages(String path) {
        var pages = new LinkedHashMap<String, String>();
        Language.INTERFACE.forEach(language -> pages.put(language.tag(), properties.address("/" + language + path)));
        return pages;
    }

    Map<String, String> pages(PublishedEntry entry) {
        return pages("/" + entry.content().kind().plural() + "/" + entry.slug());
    }
}
