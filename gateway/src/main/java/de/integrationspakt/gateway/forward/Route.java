package de.integrationspakt.gateway.forward;

import java.net.URI;

/**
 * A service and the prefix it answers.
 *
 * @param prefix such as {@code /api/budget/v1}, without a slash at its end
 */
public record Route(String service, String prefix, String host, int port, boolean tls) {
    static Route of(String service, String prefix, URI upstream) {
        var tls = "https".equals(upstream.getScheme());
        if (upstream.getHost() == null || !tls && !"http".equals(upstream.getScheme())) {
            throw new IllegalArgumentException(
                    "gateway.routes." + service + ".upstream is no http address: " + upstream);
        }
        var port = upstream.getPort() > 0 ? upstream.getPort() : tls ? 443 : 80;
        return new Route(service, prefix, upstream.getHost(), port, tls);
    }

    boolean answers(String path) {
        return path.startsWith(prefix) && (path.length() == prefix.length() || path.charAt(prefix.length()) == '/');
    }
}
