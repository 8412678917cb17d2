package org.ogptoolbox.site;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.actions.CollectiveAction;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.ToolboxProperties;
import org.ogptoolbox.catalogue.PublishedAddress;

/** Every public page in every language, each with its counterparts (sitemaps.org, with alternate links). */
final class Sitemap {

    private static final List<String> PAGES = List.of(
            "",
            "/tools",
            "/use-cases",
            "/organisations",
            "/actions",
            "/actions/participation",
            "/actions/pictures",
            "/about");

    private final ToolboxProperties properties;

    Sitemap(ToolboxProperties properties) {
        this.properties = properties;
    }

    byte[] write(List<PublishedAddress> entries, List<CollectiveAction> actions) throws XMLStreamException {
        var xml = new XmlText()
                .begin(
                        "urlset",
                        "xmlns",
                        "http://www.sitemaps.org/schemas/sitemap/0.9",
                        "xmlns:xhtml",
                        "http://www.w3.org/1999/xhtml");
        for (var page : PAGES) {
            write(xml, page, null);
        }
        for (var action : actions) {
            write(xml, "/actions/" + action.number(), action.updatedAt().toString());
        }
        for (var entry : entries) {
            write(
                    xml,
                    "/" + entry.kind().plural() + "/" + entry.slug(),
                    entry.updatedAt().toString());
        }
        return xml.end().bytes();
    }

    private void write(XmlText xml, String page, @Nullable String changed) throws XMLStreamException {
        for (var language : Language.INTERFACE) {
            xml.begin("url").element("loc", address(language, page));
            if (changed != null) {
                xml.element("lastmod", changed);
            }
            for (var other : Language.INTERFACE) {
                xml.empty("xhtml:link", "rel", "alternate", "hreflang", other.tag(), "href", address(other, page));
            }
            xml.empty(
                    "xhtml:link", "rel", "alternate", "hreflang", "x-default", "href", address(Language.ENGLISH, page));
            xml.end();
        }
    }

    private String address(Language language, String page) {
        return properties.address("/" + language + page);
    }
}
