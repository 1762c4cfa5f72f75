package de.integrationspakt.local.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Calls of the demo clients through the gateway. Waits while a fact is on its way or a service is coming back. */
final class Gateway {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long PAUSE_MS = 100;
    /** 409 only with Retry-After: a fact is on its way. The others are always worth another try. */
    private static final Set<Integer> COMES_BACK = Set.of(429, 502, 503, 504);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, String> tokens = new HashMap<>();
    private final String address;
    private final String issuer;

    Gateway(String address, String issuer) {
        this.address = address;
        this.issuer = issuer;
    }

    JsonNode get(String client, String path) throws DemoFailed, InterruptedException {
        return call(client, request(path).GET());
    }

    JsonNode put(String client, String path, Object body) throws DemoFailed, InterruptedException {
        return call(
                client, request(path).header("Content-Type", "application/json").PUT(content(body)));
    }

    /** @param key the Idempotency-Key: fixed, so that a repeated load changes nothing */
    JsonNode post(String client, String path, String key, Object body) throws DemoFailed, InterruptedException {
        HttpRequest.Builder request = request(path).header("Idempotency-Key", "demo-" + key);
        if (body == null) return call(client, request.POST(BodyPublishers.noBody()));
        return call(client, request.header("Content-Type", "application/json").POST(content(body)));
    }

    JsonNode postText(String client, String path, String key, String text) throws DemoFailed, InterruptedException {
        return call(
                client,
                request(path)
                        .header("Idempotency-Key", "demo-" + key)
                        .header("Content-Type", "text/plain; charset=utf-8")
                        .POST(BodyPublishers.ofString(text)));
    }

    /** Asks until the resource has this status. */
    void await(String client, String path, String status) throws DemoFailed, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        JsonNode seen = get(client, path);
        while (!seen.path("status").asText().equals(status)) {
            if (System.nanoTime() > end) throw new DemoFailed(path + " did not become " + status + ": " + seen);
            TimeUnit.MILLISECONDS.sleep(PAUSE_MS);
            seen = get(client, path);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "application/json");
    }

    private HttpRequest.BodyPublisher content(Object body) throws DemoFailed {
        try {
            return BodyPublishers.ofByteArray(json.writeValueAsBytes(body));
        } catch (JsonProcessingException e) {
            throw new DemoFailed("No JSON: " + e.getMessage());
        }
    }

    private JsonNode call(String client, HttpRequest.Builder request) throws DemoFailed, InterruptedException {
        HttpRequest whole =
                request.header("Authorization", "Bearer " + token(client)).build();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            String trouble;
            try {
                HttpResponse<byte[]> answer = http.send(whole, BodyHandlers.ofByteArray());
                JsonNode body = json.readTree(answer.body());
                if (answer.statusCode() < 300) return body;
                trouble = answer.statusCode() + " " + body;
                boolean early = answer.statusCode() == 409
                        && answer.headers().firstValue("Retry-After").isPresent();
                if (!early && !COMES_BACK.contains(answer.statusCode())) throw failed(client, whole, trouble);
            } catch (IOException e) {
                trouble = e.toString();
            }
            if (System.nanoTime() > end) throw failed(client, whole, trouble);
            TimeUnit.MILLISECONDS.sleep(PAUSE_MS);
        }
    }

    private static DemoFailed failed(String client, HttpRequest request, String trouble) {
        return new DemoFailed(
                request.method() + " " + request.uri().getPath() + " as " + client + " was answered " + trouble);
    }

    private String token(String client) throws DemoFailed, InterruptedException {
        String known = tokens.get(client);
        if (known != null) return known;
        String form = "grant_type=client_credentials&client_secret=demo&client_id=" + client;
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer + "/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        try {
            JsonNode answer =
                    json.readTree(http.send(request, BodyHandlers.ofByteArray()).body());
            tokens.put(client, answer.path("access_token").asText());
            return tokens.get(client);
        } catch (IOException e) {
            throw new DemoFailed("No token for " + client + ": " + e);
        }
    }
}
