package de.integrationspakt.budget;

import de.integrationspakt.kernel.testing.As;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** Many clients at the same moment. */
public final class Crowd {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private Crowd() {}

    /** Every one of the clients does the same, all starting together. */
    public static <T> List<T> of(int clients, Callable<T> deed) throws Exception {
        var pool = Executors.newFixedThreadPool(clients);
        var gate = new CountDownLatch(1);
        try {
            var answers = new ArrayList<java.util.concurrent.Future<T>>();
            for (int client = 0; client < clients; client++) {
                answers.add(pool.submit(() -> {
                    gate.await();
                    return deed.call();
                }));
            }
            gate.countDown();
            var done = new ArrayList<T>();
            for (var answer : answers) done.add(answer.get());
            return done;
        } finally {
            pool.shutdownNow();
        }
    }

    /** Cheaper than the tests' usual client, so that the service and not the test is what is hurried. */
    public static HttpResponse<String> post(String client, String path, String body, String key) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Authorization", "Bearer " + As.tokenOf(client))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (Exception fault) {
            throw new AssertionError(fault);
        }
    }

    public static HttpResponse<String> post(String client, String path, String body) {
        return post(client, path, body, UUID.randomUUID().toString());
    }
}
