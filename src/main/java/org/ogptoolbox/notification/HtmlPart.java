package org.ogptoolbox.notification;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ogptoolbox.base.Language;
import org.springframework.web.util.HtmlUtils;

/**
 * The same mail for readers of HTML, made from its plain text: paragraphs stay, and an address that stands on a line of its
 * own becomes a link that is easy to hit and still shows where it leads. Whatever somebody typed stays text.
 */
final class HtmlPart {

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
    private static final Pattern BLANK_LINES = Pattern.compile("\\R(?:[ \\t]*\\R)+");

    private HtmlPart() {}

    static String of(String subject, String text, Language language) {
        var paragraphs =
                BLANK_LINES.splitAsStream(text.strip()).map(HtmlPart::paragraph).collect(Collectors.joining("\n"));
        return """
                <!doctype html>
                <html lang="%s" dir="%s">
                <head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>%s</title></head>
                <body style="margin:0;padding:24px;font:17px/1.6 system-ui,sans-serif">
                <div style="max-width:36em;margin:0 auto">
                %s
                </div>
                </body>
                </html>
                """.formatted(language.tag(), language.direction(), HtmlUtils.htmlEscape(subject), paragraphs);
    }

    private static String paragraph(String text) {
        var lines = Stream.of(text.split("\\R")).map(HtmlPart::line).collect(Collectors.joining("<br>\n"));
        return "<p style=\"margin:0 0 1em\">" + lines + "</p>";
    }

    private static String line(String line) {
        var address = ADDRESS.matcher(line.strip());
        if (address.matches()) {
            var escaped = HtmlUtils.htmlEscape(line.strip());
            return "<a href=\"" + escaped
                    + "\" style=\"display:inline-block;margin:4px 0;padding:8px 16px;border:2px solid;"
                    + "border-radius:8px;overflow-wrap:anywhere\">" + escaped + "</a>";
        }
        var html = new StringBuilder();
        var found = ADDRESS.matcher(line);
        var from = 0;
        while (found.find()) {
            var escaped = HtmlUtils.htmlEscape(found.group());
            html.append(HtmlUtils.htmlEscape(line.substring(from, found.start())))
                    .append("<a href=\"")
                    .append(escaped)
                    .append("\">")
                    .append(escaped)
                    .append("</a>");
            from = found.end();
        }
        return html.append(HtmlUtils.htmlEscape(line.substring(from))).toString();
    }
}
