package org.ogptoolbox.base;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Markdown typed by people, as HTML that is safe to show: CommonMark with tables, rendered, then passed through an
 * allow-list. Raw HTML is shown as the text it is; images are left out; links lead to http, https and mailto only.
 */
public final class Markdown {

    /** Sections of an entry are second-level headings, so those inside a text begin at the third. */
    private static final int TOP_HEADING = 3;

    private static final int LOWEST_HEADING = 6;
    private static final int MAX_NESTING = 40;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .maxOpenBlockParsers(MAX_NESTING)
            .maxInlineNesting(MAX_NESTING)
            .postProcessor(Markdown::orderHeadings)
            .build();

    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .escapeHtml(true)
            .sanitizeUrls(true)
            .build();

    private static final TextContentRenderer TEXT = TextContentRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .lineBreakRendering(LineBreakRendering.STRIP)
            .build();

    private static final PolicyFactory ALLOWED = new HtmlPolicyBuilder()
            .allowElements("p", "br", "hr", "strong", "em", "code", "pre", "blockquote", "ul", "ol", "li")
            .allowElements("h3", "h4", "h5", "h6", "table", "thead", "tbody", "tr", "th", "td", "a")
            .allowUrlProtocols("http", "https", "mailto")
            .allowAttributes("href")
            .matching(Pattern.compile("(?i)(https?://|mailto:).*"))
            .onElements("a")
            .allowAttributes("start")
            .matching(Pattern.compile("\\d{1,9}"))
            .onElements("ol")
            .allowAttributes("align")
            .matching(false, "left", "right", "center")
            .onElements("th", "td")
            .requireRelsOnLinks("nofollow", "noopener", "ugc")
            .toFactory();

    private Markdown() {}

    /** A safe HTML fragment: blocks without a root element of their own, empty when there is nothing to show. */
    public static String html(String markdown) {
        return ALLOWED.sanitize(HTML.render(PARSER.parse(markdown)))
                .replace("<table>", "<div class=\"table\" tabindex=\"0\"><table>")
                .replace("</table>", "</table></div>");
    }

    /** The words alone, on one line, not escaped: for lists, descriptions in heads and feeds. */
    public static String text(String markdown) {
        return TEXT.render(PARSER.parse(markdown)).replaceAll("\\s+", " ").strip();
    }

    /** Whatever levels the author chose: the first heading is the top one, and no level below it is left out. */
    private static Node orderHeadings(Node document) {
        document.accept(new AbstractVisitor() {

            private int highest = LOWEST_HEADING;
            private int previous = TOP_HEADING - 1;

            @Override
            public void visit(Heading heading) {
                highest = Math.min(highest, heading.getLevel());
                var wanted = TOP_HEADING + heading.getLevel() - highest;
                previous = Math.min(Math.min(wanted, previous + 1), LOWEST_HEADING);
                heading.setLevel(previous);
            }
        });
        return document;
    }
}
