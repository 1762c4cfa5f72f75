package de.integrationspakt.gateway.forward;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Paths are forwarded as they came, so one that a service could read differently than the gateway did – and thereby reach something outside
 * its route – is refused.
 */
final class Addresses {
    /** Dot segments, empty segments, hidden slashes and control characters; also when encoded, also encoded twice. */
    private static final Pattern ODD = Pattern.compile(
            "/(\\.|%2e){1,2}(/|;|$)|//|\\\\|;|%2f|%5c|%00|%25(2e|2f|5c)|%[01][0-9a-f]|%7f|[^!-~]|%(?![0-9a-f]{2})",
            Pattern.CASE_INSENSITIVE);

    private Addresses() {}

    /** What is odd about a request target; empty for an ordinary one. */
    static Optional<String> oddityOf(String uri) {
        if (!uri.startsWith("/")) {
            return Optional.of("absolute address");
        }
        var end = uri.indexOf('?');
        var path = end < 0 ? uri : uri.substring(0, end);
        return mayBeOdd(path) && ODD.matcher(path).find() ? Optional.of("path") : Optional.empty();
    }

    /** Nearly all paths are letters, digits, dashes and single slashes: they need no closer look. */
    private static boolean mayBeOdd(String path) {
        var slash = false;
        for (var at = 0; at < path.length(); at++) {
            var c = path.charAt(at);
            if (c == '/' && slash
                    || !(c >= 'a' && c <= 'z'
                            || c >= 'A' && c <= 'Z'
                            || c >= '/' && c <= '9'
                            || c == '-'
                            || c == '_')) {
                return true;
            }
            slash = c == '/';
        }
        return false;
    }
}
