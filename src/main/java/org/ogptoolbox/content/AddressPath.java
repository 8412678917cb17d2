package org.ogptoolbox.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.ogptoolbox.base.TypedText;

/** What follows the host of an address: path, query and fragment, encoded as RFC 3986 wants and browsers do. */
final class AddressPath {

    private static final String UNRESERVED = "-._~!$&'()*+,;=:@/";
    private static final Pattern ENCODED = Pattern.compile("(%[89a-fA-F][0-9a-fA-F])+");

    private AddressPath() {}

    /** Every character that may not stand in an address is encoded, and a % that encodes nothing. */
    static String of(String typed) {
        var fragment = typed.indexOf('#');
        var beforeFragment = fragment < 0 ? typed : typed.substring(0, fragment);
        var query = beforeFragment.indexOf('?');
        var path = query < 0 ? beforeFragment : beforeFragment.substring(0, query);
        return withoutDots(encoded(path.replace('\\', '/'), UNRESERVED))
                + (query < 0 ? "" : "?" + encoded(beforeFragment.substring(query + 1), UNRESERVED + "?"))
                + (fragment < 0 ? "" : "#" + encoded(typed.substring(fragment + 1), UNRESERVED + "?"));
    }

    /** Letters of any language as themselves, everything else as it is. */
    static String readable(String encoded) {
        return ENCODED.matcher(encoded)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(decoded(found.group())));
    }

    private static String decoded(String encoded) {
        try {
            var bytes = HexFormat.of().parseHex(encoded.replace("%", ""));
            var text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            var seen = text.codePoints()
                    .allMatch(letter -> TypedText.visible(Character.toString(letter))
                            && (Character.isLetterOrDigit(letter) || letter > 0x2fff));
            return seen ? text : encoded;
        } catch (CharacterCodingException otherBytes) {
            return encoded;
        }
    }

    private static String encoded(String text, String allowed) {
        var encoded = new StringBuilder();
        for (var at = 0; at < text.length(); ) {
            var letter = text.codePointAt(at);
            if (letter < 0x80 && Character.isLetterOrDigit(letter)
                    || allowed.indexOf(letter) >= 0
                    || letter == '%' && text.substring(at).matches("(?s)%\\p{XDigit}{2}.*")) {
                encoded.appendCodePoint(letter);
            } else {
                for (var octet : Character.toString(letter).getBytes(UTF_8)) {
                    encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(octet));
                }
            }
            at += Character.charCount(letter);
        }
        return encoded.toString();
    }

    /** "." stays here, ".." goes one up. */
    private static String withoutDots(String path) {
        if (!path.contains("/.")) {
            return path;
        }
        List<String> kept = new ArrayList<>();
        var segments = Arrays.asList(path.split("/", -1));
        for (var segment : segments.subList(1, segments.size())) {
            if (segment.equals("..") && !kept.isEmpty()) {
                kept.removeLast();
            } else if (!segment.equals(".") && !segment.equals("..")) {
                kept.add(segment);
            }
        }
        if (segments.getLast().equals(".") || segments.getLast().equals("..")) {
            kept.add("");
        }
        return "/" + String.join("/", kept);
    }
}
