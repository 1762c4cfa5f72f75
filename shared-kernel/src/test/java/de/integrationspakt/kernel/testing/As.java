package de.integrationspakt.kernel.testing;

import io.restassured.RestAssured;
import io.restassured.config.HeaderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Requests of somebody, with a real token of the test platform's OIDC provider. */
public final class As {
    private static final Map<Map<String, String>, String> TOKENS = new ConcurrentHashMap<>();
    private static final RestAssuredConfig ONE_KEY = RestAssuredConfig.config()
            .headerConfig(HeaderConfig.headerConfig().overwriteHeadersWithName("Idempotency-Key", "Content-Type"));
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private As() {}

    /** A demo client, such as {@code ministry} or {@code gemeinde-08116033}; each request has a new Idempotency-Key. */
    public static RequestSpecification client(String name) {
        return with(tokenOf(name));
    }

    /** Anybody: any subject, roles and units. */
    public static RequestSpecification someone(String subject, Set<String> roles, Set<String> units) {
        return with(token(Map.of(
                "client_id",
                "test",
                "sub",
                subject,
                "roles",
                String.join(",", roles),
                "units",
                String.join(",", units))));
    }

    /** Without a token. */
    public static RequestSpecification nobody() {
        return RestAssured.given()
                .config(ONE_KEY)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID());
    }

    public static String tokenOf(String client) {
        return token(Map.of("client_id", client));
    }

    private static RequestSpecification with(String token) {
        return nobody().header("Authorization", "Bearer " + token);
    }

    private static String token(Map<String, String> form) {
        return TOKENS.computeIfAbsent(form, As::fetch);
    }

    private static String fetch(Map<String, String> form) {
        var whole = new LinkedHashMap<>(form);
        whole.put("grant_type", "client_credentials");
        whole.put("client_secret", "demo");
        var body = whole.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(Platform.address("pakt.issuer") + "/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            var answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            return JsonPath.from(answer.body()).getString("access_token");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
