package de.integrationspakt.gateway.trace;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/**
 * The {@code traceparent} of a call, as W3C Trace Context, level 1, writes it.
 *
 * @param header the whole header value
 * @param given whether the caller sent it; else it was made here
 */
public record TraceParent(String header, boolean given) {
    private static final Pattern VALID =
            Pattern.compile("(?!ff)[0-9a-f]{2}-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(?<more>-.*)?");

    /** Takes over a valid header; makes a new trace, marked as sampled, for a missing or invalid one. */
    public static TraceParent of(String header) {
        if (header != null && header.length() <= 128) {
            var match = VALID.matcher(header);
            if (match.matches() && (match.group("more") == null || !header.startsWith("00"))) {
                return new TraceParent(header, true);
            }
        }
        return new TraceParent("00-" + hex() + hex() + "-" + hex() + "-01", false);
    }

    /** 32 hex digits. */
    public String traceId() {
        return header.substring(3, 35);
    }

    private static String hex() {
        var random = ThreadLocalRandom.current().nextLong();
        return HexFormat.of().toHexDigits(random == 0 ? 1 : random);
    }
}
