package org.ogptoolbox.site;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.ogptoolbox.actions.CollectiveAction;
import org.ogptoolbox.actions.CollectiveActions;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.Messages;
import org.ogptoolbox.base.ToolboxProperties;
import org.ogptoolbox.catalogue.Catalogue;
import org.ogptoolbox.catalogue.PublishedEntry;
import org.ogptoolbox.content.Kind;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What machines read: the feed of what is new, the sitemap, the word to robots. */
@Controller
class XmlPages {

    private static final int FEED = 30;

    /** A sitemap holds 50,000 addresses (sitemaps.org); each entry has one per language. */
    private static final int SITEMAP = 16_000;

    static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);
    private static final MediaType XML = new MediaType("application", "xml", StandardCharsets.UTF_8);

    private final Catalogue catalogue;
    private final CollectiveActions actions;
    private final Cards cards;
    private final Messages messages;
    private final ToolboxProperties properties;

    XmlPages(
            Catalogue catalogue,
            CollectiveActions actions,
            Cards cards,
            Messages messages,
            ToolboxProperties properties) {
        this.catalogue = catalogue;
        this.actions = actions;
        this.cards = cards;
        this.messages = messages;
        this.properties = properties;
    }

    @GetMapping("/{language:en|fr|es}/feed.atom")
    ResponseEntity<byte[]> feed(@PathVariable Language language) throws XMLStreamException {
        var feed = new AtomFeed(language, properties);
        var title = messages.get("site.feed.title", language.locale());
        var notes = latest().stream()
                .map(entry -> AtomFeed.note(entry, cards.of(entry, language), language))
                .toList();
        return ResponseEntity.ok().contentType(ATOM).body(feed.write("", title, begun(), notes));
    }

    /** What was there before any entry. */
    private Instant begun() {
        return actions.all().stream()
                .map(CollectiveAction::updatedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<byte[]> sitemap() throws XMLStreamException {
        var body = new Sitemap(properties).write(catalogue.addresses(SITEMAP), actions.all());
        return ResponseEntity.ok().contentType(XML).body(body);
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        var text = """
                User-agent: *
                Disallow: /app

                Sitemap: %s
                """.formatted(properties.address("/sitemap.xml"));
        return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(text);
    }

    private List<PublishedEntry> latest() {
        return Stream.of(Kind.TOOL, Kind.USE_CASE)
                .flatMap(kind -> catalogue.latest(kind, 0, FEED).stream())
                .sorted(Comparator.comparing(PublishedEntry::publishedAt).reversed())
                .limit(FEED)
                .toList();
    }
}
