package org.ogptoolbox.submission;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ogptoolbox.base.TypedText;
import org.ogptoolbox.content.Field;
import org.ogptoolbox.content.Kind;
import org.ogptoolbox.content.Schema;
import tools.jackson.databind.JsonNode;

/** Looks at addresses as they are written; fetches none. */
final class LinkCheck {

    /** Host names without a public meaning, and the address ranges of RFC 1918, RFC 3927, RFC 4193 and loopback. */
    private static final Pattern PRIVATE = Pattern.compile("localhost|[^.:]+|.*\\.(local|localhost|internal|intranet"
            + "|lan|home|test|invalid|example)|(127|10|0|192\\.168|169\\.254|172\\.(1[6-9]|2\\d|3[01]))(\\.\\d+)+"
            + "|\\[(::1|::|f[cd][0-9a-f:]*|fe[89ab][0-9a-f:]*)]");

    /** An address and the field it stands in. */
    private record Place(String pointer, String address) {}

    private LinkCheck() {}

    static List<Finding> of(Kind kind, JsonNode document) {
        var findings = new ArrayList<Finding>();
        var seen = new HashSet<String>();
        places(kind, document).forEach(place -> {
            if (place.address().toLowerCase(Locale.ROOT).startsWith("http:")) {
                findings.add(finding(Finding.Concern.LINK_NOT_SECURE, place));
            }
            if (PRIVATE.matcher(host(place.address())).matches()) {
                findings.add(finding(Finding.Concern.LINK_PRIVATE, place));
            }
            if (!seen.add(normalized(place.address()))) {
                findings.add(finding(Finding.Concern.LINK_TWICE, place));
            }
        });
        return findings;
    }

    private static Finding finding(Finding.Concern concern, Place place) {
        return new Finding(concern, place.pointer(), List.of(place.address()));
    }

    private static Stream<Place> places(Kind kind, JsonNode document) {
        return Schema.of(kind).stream()
                .filter(field -> field.type() == Field.Type.URL || field.type() == Field.Type.URLS)
                .flatMap(field -> addresses(document.at(field.pointer()))
                        .filter(TypedText::visible)
                        .map(address -> new Place(field.pointer(), address)));
    }

    private static Stream<String> addresses(JsonNode value) {
        return value.isArray() ? value.valueStream().map(item -> item.asString("")) : Stream.of(value.asString(""));
    }

    /** The same page, whatever the scheme, the case of the host or a slash at the end. */
    private static String normalized(String address) {
        var rest = address.replaceFirst("(?i)^https?://(www\\.)?[^/?#]*", "").replaceFirst("/+$", "");
        return host(address).replaceFirst("^www\\.", "") + rest;
    }

    /** The host in lower case; a text that is no address is its own host, and never private. */
    private static String host(String address) {
        try {
            var host = new URI(address).getHost();
            return host == null ? address + "." : host.toLowerCase(Locale.ROOT);
        } catch (URISyntaxException notAnAddress) {
            return address + ".";
        }
    }
}
