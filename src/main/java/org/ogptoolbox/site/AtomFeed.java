package org.ogptoolbox.site;

import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.ToolboxProperties;
import org.ogptoolbox.catalogue.PublishedEntry;

/** What happened as an Atom feed (RFC 4287). */
final class AtomFeed {

    /**
     * One thing that happened.
     *
     * @param id a UUID
     * @param path of its page, from the root
     * @param category what sort of thing it is, a code
     * @param lang the language of the summary
     */
    record Note(
            String id,
            String title,
            String path,
            Instant published,
            Instant updated,
            String category,
            String summary,
            String lang) {}

    private final Language reader;
    private final ToolboxProperties properties;

    AtomFeed(Language reader, ToolboxProperties properties) {
        this.reader = reader;
        this.properties = properties;
    }

    /** A published entry, as its card shows it. */
    static Note note(PublishedEntry entry, Card card, Language reader) {
        return new Note(
                entry.id().toString(),
                card.title(),
                card.path(),
                entry.publishedAt(),
                entry.updatedAt(),
                entry.content().kind().path(),
                card.text(),
                card.textLang() == null ? reader.tag() : card.textLang());
    }

    /**
     * @param page whose feed it is, within the language: empty for the home page
     * @param since when there was nothing yet to tell, for a feed without notes
     */
    byte[] write(String page, String title, Instant since, List<Note> notes) throws XMLStreamException {
        var home = properties.address("/" + reader + page);
        var updated = notes.stream().map(Note::updated).max(Instant::compareTo).orElse(since);
        var xml = new XmlText()
                .begin("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", reader.tag())
                .element("title", title)
                .element("id", home)
                .empty("link", "href", home)
                .empty("link", "rel", "self", "type", "application/atom+xml", "href", home + "/feed.atom")
                .element("updated", updated.toString());
        xml.begin("author").element("name", "OGP Toolbox").end();
        for (var note : notes) {
            write(xml, note);
        }
        return xml.end().bytes();
    }

    private void write(XmlText xml, Note note) throws XMLStreamException {
        xml.begin("entry")
                .element("title", note.title())
                .element("id", "urn:uuid:" + note.id())
                .empty("link", "href", properties.address(note.path()))
                .element("published", note.published().toString())
                .element("updated", note.updated().toString())
                .empty("category", "term", note.category())
                .element("summary", note.summary(), "xml:lang", note.lang())
                .end();
    }
}
