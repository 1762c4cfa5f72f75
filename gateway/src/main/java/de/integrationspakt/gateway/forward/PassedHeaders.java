package de.integrationspakt.gateway.forward;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/** Which headers pass through the gateway. All do, except those that belong to one connection, and those that only a gateway may say. */
final class PassedHeaders {
    private static final Set<String> OF_ONE_CONNECTION = caseless(
            "Connection",
            "Keep-Alive",
            "Proxy-Connection",
            "Proxy-Authenticate",
            "Proxy-Authorization",
            "Proxy-Authentication-Info",
            "TE",
            "Trailer",
            "Transfer-Encoding",
            "Upgrade",
            "HTTP2-Settings",
            "Expect",
            "Host",
            "Content-Length",
            "traceparent");

    /** Claims about where a call came from or what was meant: services trust tokens, never these. */
    private static final Set<String> SPOOFABLE = caseless(
            "Forwarded",
            "X-Real-IP",
            "X-Original-URL",
            "X-Original-URI",
            "X-Original-Host",
            "X-Rewrite-URL",
            "X-Host",
            "X-HTTP-Method-Override",
            "X-HTTP-Method",
            "X-Method-Override",
            "X-Client-IP",
            "True-Client-IP",
            "X-Cluster-Client-IP");

    private PassedHeaders() {}

    static void ofRequest(MultiMap from, MultiMap to) {
        var named = namedByConnection(from);
        for (var header : from) {
            var name = header.getKey();
            if (!OF_ONE_CONNECTION.contains(name)
                    && !SPOOFABLE.contains(name)
                    && !name.regionMatches(true, 0, "X-Forwarded-", 0, 12)
                    && !named.contains(name)) {
                to.add(name, header.getValue());
            }
        }
    }

    static void ofAnswer(MultiMap from, MultiMap to) {
        var named = namedByConnection(from);
        for (var header : from) {
            var name = header.getKey();
            if (!OF_ONE_CONNECTION.contains(name) && !"Server".equalsIgnoreCase(name) && !named.contains(name)) {
                to.add(name, header.getValue());
            }
        }
    }

    /** Connection: close, X-Something also makes X-Something a header of this connection only. */
    private static Set<String> namedByConnection(MultiMap headers) {
        if (!headers.contains(HttpHeaders.CONNECTION)) {
            return Set.of();
        }
        var named = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (var value : headers.getAll(HttpHeaders.CONNECTION)) {
            Arrays.stream(value.split(",")).map(String::strip).forEach(named::add);
        }
        return named;
    }

    private static Set<String> caseless(String... names) {
        var set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        set.addAll(Arrays.asList(names));
        return set;
    }
}
