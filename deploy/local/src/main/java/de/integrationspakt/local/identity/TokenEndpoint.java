package de.integrationspakt.local.identity;

import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.Route;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import okhttp3.Headers;

/**
 * Stands before the library's own routes, which would give a token to anybody: here a secret is checked, only client
 * credentials are served, and every other path but the discovery documents does not exist.
 */
final class TokenEndpoint implements Route {
    private static final Duration VALID = Duration.ofHours(1);

    private final OAuth2TokenProvider tokens;
    private final IntSupplier port;
    private final String secret;
    private final boolean anybody;

    /** @param anybody whether client {@code test} may name its own subject, roles, units and expiry: for tests only */
    TokenEndpoint(OAuth2TokenProvider tokens, IntSupplier port, String secret, boolean anybody) {
        this.tokens = tokens;
        this.port = port;
        this.secret = secret;
        this.anybody = anybody;
    }

    @Override
    public boolean match(OAuth2HttpRequest request) {
        String path = request.getUrl().encodedPath();
        return !path.equals("/pakt/jwks") && !path.startsWith("/pakt/.well-known/");
    }

    @Override
    public OAuth2HttpResponse invoke(OAuth2HttpRequest request) {
        if (!request.getUrl().encodedPath().equals("/pakt/token")) return refusal(404, "not_found");
        if (request.getMethod().equals("OPTIONS")) return browserMayAsk();
        if (!request.getMethod().equals("POST")) return refusal(405, "invalid_request");
        TokenRequest asked = TokenRequest.of(request.getHeaders().get("Authorization"), request.getBody());
        Optional<DemoClient> client = client(asked);
        if (client.isEmpty() || !asked.secret().equals(secret)) return refusal(401, "invalid_client");
        if (!"client_credentials".equals(asked.form().get("grant_type"))) return refusal(400, "unsupported_grant_type");
        return granted(client.get(), lifetime(asked));
    }

    private Optional<DemoClient> client(TokenRequest asked) {
        if (!anybody || !asked.client().equals("test")) return DemoClient.named(asked.client());
        Map<String, String> form = asked.form();
        return Optional.of(
                new DemoClient(form.getOrDefault("sub", "test"), list(form.get("roles")), list(form.get("units"))));
    }

    private Duration lifetime(TokenRequest asked) {
        String seconds = asked.client().equals("test") ? asked.form().get("expires") : null;
        return seconds == null ? VALID : Duration.ofSeconds(Long.parseLong(seconds));
    }

    private OAuth2HttpResponse granted(DemoClient client, Duration lifetime) {
        Map<String, Object> claims = Map.of(
                "iss", "http://localhost:" + port.getAsInt() + "/pakt",
                "sub", client.subject(),
                "client_id", client.subject(),
                "aud", List.of("integrationspakt"),
                "roles", client.roles(),
                "units", client.units());
        SignedJWT token = tokens.jwt(claims, lifetime, "pakt");
        return json(
                200,
                "{\"access_token\":\"" + token.serialize() + "\",\"token_type\":\"Bearer\",\"expires_in\":"
                        + lifetime.toSeconds() + "}");
    }

    private static OAuth2HttpResponse refusal(int status, String error) {
        return json(status, "{\"error\":\"" + error + "\"}");
    }

    /** Lets the documentation page, which the gateway serves from another port, fetch a token for its try-outs. */
    private static OAuth2HttpResponse browserMayAsk() {
        Headers headers = Headers.of(
                "Access-Control-Allow-Origin", "*",
                "Access-Control-Allow-Methods", "POST",
                "Access-Control-Allow-Headers", "Authorization, Content-Type, X-Requested-With");
        return new OAuth2HttpResponse(headers, 204, null, null);
    }

    private static OAuth2HttpResponse json(int status, String body) {
        Headers headers = Headers.of(
                "Content-Type", "application/json", "Cache-Control", "no-store", "Access-Control-Allow-Origin", "*");
        return new OAuth2HttpResponse(headers, status, body, body.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> list(String commas) {
        return commas == null || commas.isBlank() ? List.of() : Arrays.asList(commas.split(","));
    }
}
