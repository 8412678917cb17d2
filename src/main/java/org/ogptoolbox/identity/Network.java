package org.ogptoolbox.identity;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Where requests come from, as limits count it. */
final class Network {

    private static final String UNKNOWN = "unknown";
    /** Of an IPv6 address: a customer has at least a /64, and may take another address of it for every request. */
    private static final int PREFIX_BYTES = 8;

    private Network() {}

    /** Of this address: an IPv4 address itself, the /64 of an IPv6 address; all that is neither counts as one. */
    static String of(@Nullable String address) {
        if (address == null) {
            return UNKNOWN;
        }
        try {
            var parsed = InetAddress.ofLiteral(address);
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), PREFIX_BYTES))
                    : parsed.getHostAddress();
        } catch (IllegalArgumentException noAddress) {
            return UNKNOWN;
        }
    }

    /** Of the request at hand; empty where nobody asks, in timers and commands. */
    static Optional<String> current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? Optional.of(of(attributes.getRequest().getRemoteAddr()))
                : Optional.empty();
    }
}
