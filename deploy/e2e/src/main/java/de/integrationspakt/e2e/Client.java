package de.integrationspakt.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Somebody outside who calls the suite through the gateway with a real token. */
public final class Client {
    public static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();
    private final String name;

    private Client(String name) {
        this.name = name;
    }

    /** A demo client: {@code ministry}, {@code kreis-08116}, {@code gemeinde-08116033} … */
    public static Client of(String name) {
        return new Client(name);
    }

    /** Without a token. */
    public static Client nobody() {
        return new Client(null);
    }

    /** @param json null where the body could not be read as JSON */
    public record Answer(int status, Map<String, String> headers, JsonNode json, String text) {
        public Answer ok() {
            return is(200, 201);
        }

        public Answer is(Integer... statuses) {
            if (!List.of(statuses).contains(status)) {
                throw new AssertionError("answered " + status + ": " + text);
            }
            return this;
        }

        public String code() {
            return json.path("code").asText();
        }

        public long cents(String pointer) {
            return new BigDecimal(json.at(pointer + "/amount").asText())
                    .movePointRight(2)
                    .longValueExact();
        }

        /** The gateway or a service behind it was not there; the same call is to be repeated. */
        public boolean isOutage() {
            return status >= 502 && status <= 504;
        }
    }

    public Answer get(String path) {
        return send("GET", path, null, null);
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, body, null);
    }

    public Answer post(String path, Object body) {
        return post(path, body, UUID.randomUUID().toString());
    }

    public Answer post(String path, Object body, String key) {
        return send("POST", path, body, key);
    }

    /**
     * Repeats the call with one Idempotency-Key until the suite answers for good: while a fact is on its way (Retry-After), and
     * while a part of it is down.
     */
    public Answer postUntilAnswered(String path, Object body) {
        var key = UUID.randomUUID().toString();
        return untilAnswered(() -> post(path, body, key));
    }

    public Answer getUntilAnswered(String path) {
        return untilAnswered(() -> get(path));
    }

    private static Answer untilAnswered(Call call) {
        var end = System.nanoTime() + Duration.ofSeconds(120).toNanos();
        String last = "";
        while (System.nanoTime() < end) {
            try {
                var answer = call.call();
                last = answer.status() + " " + answer.text();
                if (!answer.isOutage() && !answer.headers().containsKey("retry-after")) {
                    return answer;
                }
            } catch (UncheckedIOException cut) {
                last = cut.getMessage();
            }
            pause();
        }
        throw new AssertionError("no answer for two minutes: " + last);
    }

    public Answer send(String method, String path, Object body, String key) {
        return send(method, path, body, key, "application/json");
    }

    public Answer send(String method, String path, Object body, String key, String contentType) {
        var request = HttpRequest.newBuilder(URI.create(Suite.address("pakt.gateway") + path))
                .timeout(Duration.ofSeconds(60))
                .method(method, publisher(body));
        if (name != null) {
            request.header("Authorization", "Bearer " + token(name));
        }
        if (body != null) {
            request.header("Content-Type", contentType);
        }
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        try {
            var response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            var headers = new TreeMap<String, String>();
            response.headers().map().forEach((header, values) -> headers.put(header.toLowerCase(), values.get(0)));
            return new Answer(response.statusCode(), headers, read(response.body()), response.body());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** A file, such as a workbook. */
    public byte[] download(String path) {
        var request = HttpRequest.newBuilder(URI.create(Suite.address("pakt.gateway") + path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + token(name))
                .build();
        try {
            var response = HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new AssertionError(path + " answered " + response.statusCode());
            }
            return response.body();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static HttpRequest.BodyPublisher publisher(Object body) {
        try {
            if (body == null) {
                return HttpRequest.BodyPublishers.noBody();
            }
            if (body instanceof byte[] file) {
                return HttpRequest.BodyPublishers.ofByteArray(file);
            }
            return HttpRequest.BodyPublishers.ofString(
                    body instanceof String text ? text : JSON.writeValueAsString(body));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static JsonNode read(String text) {
        try {
            return text.startsWith("{") || text.startsWith("[") ? JSON.readTree(text) : NullNode.instance;
        } catch (IOException noJson) {
            return NullNode.instance;
        }
    }

    /** A demo client's access token. */
    public static String token(String client) {
        return TOKENS.computeIfAbsent(client, Client::fetchToken);
    }

    private static String fetchToken(String client) {
        var form = "grant_type=client_credentials&client_secret=demo&client_id=" + client;
        var request = HttpRequest.newBuilder(URI.create(Suite.address("pakt.issuer") + "/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            return JSON.readTree(HTTP.send(request, HttpResponse.BodyHandlers.ofString())
                            .body())
                    .path("access_token")
                    .asText();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private interface Call {
        Answer call();
    }
}
