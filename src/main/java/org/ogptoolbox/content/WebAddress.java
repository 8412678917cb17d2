package org.ogptoolbox.content;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.lang.UProperty;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ogptoolbox.base.TypedText;

/**
 * The rules for addresses of pages: http or https, a host that the whole internet can have, nobody's password. Looks at
 * the text only; whoever follows an address checks again what the name resolves to.
 */
public final class WebAddress {

    private static final Pattern PARTS = Pattern.compile("(?i)(https?)://([^/?#\\\\]*)(.*)", Pattern.DOTALL);
    private static final Pattern SLASHES = Pattern.compile("(?i)^(https?):[/\\\\]{2,}");
    private static final Pattern HOST_AND_PORT = Pattern.compile("(\\[[^\\]]*]|[^:]*)(?::(\\d{0,5}))?");
    private static final Pattern PRIVATE_NAMES = Pattern.compile(
            "(.*\\.)?(localhost|local|localdomain|internal|intranet|lan|home|corp|private|home\\.arpa)");
    private static final Pattern LABEL = Pattern.compile("[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?");

    private WebAddress() {}

    /**
     * The address as browsers take what was typed: without invisible characters, the host in lower case and as the internet
     * knows it, what may not stand in an address encoded. What is no address stays as it was typed.
     */
    public static String of(String typed) {
        var text = invisible(TypedText.of(typed).replaceAll("[\\n\\t]", ""));
        var parts = PARTS.matcher(SLASHES.matcher(text).replaceFirst("$1://"));
        if (!parts.matches()) {
            return text;
        }
        var scheme = parts.group(1).toLowerCase(Locale.ROOT);
        var host = HOST_AND_PORT.matcher(parts.group(2));
        if (parts.group(2).contains("@") || !host.matches()) {
            return text;
        }
        var name = host.group(1).startsWith("[") ? Optional.of(host.group(1)) : HostName.ascii(host.group(1));
        if (name.isEmpty() || name.get().isEmpty()) {
            return text;
        }
        var port = Optional.ofNullable(host.group(2))
                .filter(number -> !number.isEmpty() && !number.equals(scheme.equals("http") ? "80" : "443"))
                .map(number -> ":" + number)
                .orElse("");
        return scheme + "://" + name.get() + port + AddressPath.of(parts.group(3));
    }

    /** The address as people read it: the host and the path in the letters of their language. */
    public static String readable(String address) {
        var parts = PARTS.matcher(address);
        if (!parts.matches() || parts.group(2).contains("@")) {
            return address;
        }
        return parts.group(1) + "://" + HostName.readable(parts.group(2)) + AddressPath.readable(parts.group(3));
    }

    /** Nothing in an address needs joiners or directions. */
    private static String invisible(String text) {
        return text.codePoints()
                .filter(letter -> !UCharacter.hasBinaryProperty(letter, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                        && UCharacter.getType(letter) != ECharacterCategory.FORMAT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The key of the sentence that says what is wrong with the address; empty when it is fine. */
    static Optional<String> fault(String address) {
        var parts = PARTS.matcher(address);
        if (!parts.matches()) {
            return Optional.of("content.problem.url.scheme");
        }
        var authority = parts.group(2);
        if (authority.contains("@")) {
            return Optional.of("content.problem.url.user");
        }
        var host = HOST_AND_PORT.matcher(authority);
        if (!host.matches()) {
            return Optional.of("content.problem.url.malformed");
        }
        return hostFault(host.group(1)).or(() -> restFault(parts.group(3)));
    }

    /** Host without www, path without trailing slash, query: what two addresses of the same thing share. */
    static Optional<String> place(String address) {
        var parts = PARTS.matcher(of(address));
        if (!parts.matches() || parts.group(2).isEmpty()) {
            return Optional.empty();
        }
        var host = parts.group(2)
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^www\\.", "")
                .replaceFirst(":(80|443)$", "");
        var rest = parts.group(3).replaceFirst("#.*$", "").split("\\?", 2);
        var path = rest[0].replaceFirst("/+$", "").replaceFirst("\\.git$", "").toLowerCase(Locale.ROOT);
        return Optional.of(host + path + (rest.length < 2 || rest[1].isEmpty() ? "" : "?" + rest[1]));
    }

    private static Optional<String> hostFault(String written) {
        if (written.startsWith("[")) {
            return literalFault(written.substring(1, written.length() - 1));
        }
        if (!written.contains(".")) {
            return Optional.of("content.problem.url.host");
        }
        var host = HostName.ascii(written).map(name -> name.replaceFirst("\\.$", ""));
        if (host.isEmpty()) {
            return Optional.of("content.problem.url.host");
        }
        var labels = host.get().split("\\.", -1);
        var last = labels[labels.length - 1];
        if (last.chars().noneMatch(letter -> letter >= 'a' && letter <= 'z') || last.startsWith("0x")) {
            return literalFault(host.get());
        }
        for (var label : labels) {
            if (!LABEL.matcher(label).matches()) {
                return Optional.of("content.problem.url.host");
            }
        }
        return PRIVATE_NAMES.matcher(host.get()).matches()
                ? Optional.of("content.problem.url.private")
                : Optional.empty();
    }

    private static Optional<String> literalFault(String host) {
        try {
            return isPublic(InetAddress.ofLiteral(host))
                    ? Optional.empty()
                    : Optional.of("content.problem.url.private");
        } catch (IllegalArgumentException notALiteral) {
            return Optional.of("content.problem.url.host");
        }
    }

    private static boolean isPublic(InetAddress address) {
        if (address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isSiteLocalAddress()
                || address.isLinkLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        var bytes = address.getAddress();
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        if (address instanceof Inet6Address) {
            return (first & 0xe0) == 0x20 && !(first == 0x20 && second == 0x02);
        }
        return first != 0
                && first < 240
                && !(first == 100 && second >= 64 && second < 128)
                && !(first == 192 && second == 0)
                && !(first == 198 && (second == 18 || second == 19));
    }

    private static Optional<String> restFault(String rest) {
        try {
            new URI("http://example.org" + (rest.startsWith("/") || rest.isEmpty() ? rest : "/" + rest));
            return Optional.empty();
        } catch (URISyntaxException malformed) {
            return Optional.of("content.problem.url.malformed");
        }
    }
}
