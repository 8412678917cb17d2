package org.ogptoolbox.site;

import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.catalogue.PublishedEntry;

/** Entries as an Atom feed (RFC 4287). */
final class AtomFeed {

    private final Language reader;
    private final SiteProperties properties;
    private final Cards cards;

    AtomFeed(Language reader, SiteProperties properties, Cards cards) {
        this.reader = reader;
        this.properties = properties;
        this.cards = cards;
    }

    /** @param page whose feed it is, within the language: empty for the home page */
    byte[] write(String page, String title, List<PublishedEntry> entries) throws XMLStreamException {
        var home = properties.address("/" + reader + page);
        var updated = entries.stream()
                .map(PublishedEntry::updatedAt)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
        var xml = new XmlText()
                .begin("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", reader.tag())
                .element("title", title)
                .element("id", home)
                .empty("link", "href", home)
                .empty("link", "rel", "self", "type", "application/atom+xml", "href", home + "/feed.atom")
                .element("updated", updated.toString());
        xml.begin("author").element("name", "OGP Toolbox").end();
        for (var entry : entries) {
            write(xml, entry);
        }
        return xml.end().bytes();
    }

    private void write(XmlText xml, PublishedEntry entry) throws XMLStreamException {
        var card = cards.of(entry, reader);
        xml.begin("entry")
                .element("title", card.title())
                .element("id", "urn:uuid:" + entry.id())
                .empty("link", "href", properties.address(card.path()))
                .element("published", entry.publishedAt().toString())
                .element("updated", entry.updatedAt().toString())
                .empty("category", "term", entry.content().kind().path())
                .element("summary", card.text(), "xml:lang", card.textLang() == null ? reader.tag() : card.textLang())
                .end();
    }
}
