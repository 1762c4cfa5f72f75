package de.integrationspakt.gateway.forward;

import static de.integrationspakt.gateway.testing.Gateway.BASE;
import static de.integrationspakt.gateway.testing.Gateway.problem;
import static de.integrationspakt.gateway.testing.Gateway.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import de.integrationspakt.gateway.testing.AtTheGateway;
import de.integrationspakt.gateway.testing.Issuer;
import de.integrationspakt.gateway.testing.Service;
import de.integrationspakt.gateway.testing.Wire;
import io.restassured.RestAssured;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@AtTheGateway
class RequestLimitsTest {
    private static final int CAP = 10 << 20;

    @Test
    void a_body_as_large_as_allowed_passes() {
        signedIn()
                .body(new byte[CAP])
                .post(BASE + "sink")
                .then()
                .statusCode(200)
                .body(is(Integer.toString(CAP)));
    }

    @Test
    void a_body_announced_too_large_is_refused_before_it_comes() throws IOException {
        var before = Service.CALLS.get();
        try (var wire = new Wire(RestAssured.port)) {
            wire.send(post("Content-Length: " + (CAP + 1)));
            assertThat(wire.receive("TOO_LARGE")).startsWith("HTTP/1.1 413").contains("application/problem+json");
        }
        assertThat(Service.CALLS).hasValue(before);
    }

    @Test
    void a_body_of_unannounced_length_is_cut_off_at_the_cap() throws IOException {
        try (var wire = new Wire(RestAssured.port)) {
            wire.send(post("Transfer-Encoding: chunked"));
            var chunk = new byte[1 << 20];
            for (var sent = 0; sent <= CAP; sent += chunk.length) {
                wire.send("100000\n").send(chunk).send("\n");
            }
            assertThat(wire.receive("TOO_LARGE")).startsWith("HTTP/1.1 413");
            assertThat(wire.closes()).isTrue();
        }
    }

    @Test
    void too_many_headers_are_refused() {
        problem(
                signedIn()
                        .header("X-Long", "x".repeat(19_000))
                        .get(BASE + "echo")
                        .then(),
                431,
                "HEADERS_TOO_LARGE");
    }

    @Test
    void too_long_an_address_is_refused() {
        problem(signedIn().get(BASE + "echo?q=" + "x".repeat(4000)).then(), 414, "ADDRESS_TOO_LONG");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transfer-Encoding: gzip, chunked",
                "Transfer-Encoding: xchunked",
                "Transfer-Encoding: chunked\nTransfer-Encoding: identity",
                "Transfer-Encoding: chunked\nContent-Length: 4",
                "Content-Length: 4\nContent-Length: 5",
                "Content-Length: +4",
                "Content-Length: -1",
                "Content-Length : 4",
                "Content-Length: 4\nX-Folded: a\n b\nTransfer-Encoding:\n chunked",
                "Content-Length: 4\nAuthorization: Bearer second",
                "Content-Length: 4\nHost: another",
                "Content-Length: 4\nExpect: 200-ok"
            })
    void a_request_that_can_be_read_in_two_ways_is_refused(String headers) throws IOException {
        var before = Service.CALLS.get();
        try (var wire = new Wire(RestAssured.port)) {
            wire.send(post(headers)).send("0\n\nGET " + BASE + "echo?smuggled HTTP/1.1\nHost: g\n\n");
            assertThat(wire.receive("smuggled")).startsWith("HTTP/1.1 400").doesNotContain("HTTP/1.1 200");
        }
        assertThat(Service.CALLS).hasValue(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/budget/v1/../../../q/metrics",
                "/api/budget/v1/%2e%2E/x",
                "/api/budget/v1/a%2f..%2fb",
                "/api/budget/v1/..;/x",
                "/api/budget/v1//x",
                "/api/budget/v1/a\\b",
                "/api/budget/v1/a%00",
                "/api/budget/v1/%252e%252e/x",
                "/api/budget/v1/%zz",
                "/api/./budget/v1/x",
                "http://other/api/budget/v1/x"
            })
    void a_path_that_climbs_is_refused(String path) throws IOException {
        var before = Service.CALLS.get();
        try (var wire = new Wire(RestAssured.port)) {
            wire.send("GET " + path + " HTTP/1.1\nHost: g\nAuthorization: " + Issuer.bearer() + "\n\n");
            assertThat(wire.receive("\r\n\r\n")).matches("(?s)HTTP/1.1 40[04] .*");
        }
        assertThat(Service.CALLS).hasValue(before);
    }

    @Test
    void a_body_that_stops_coming_ends_the_call() throws IOException {
        try (var wire = new Wire(RestAssured.port)) {
            wire.send(post("Content-Length: 10")).send("half");
            assertThat(wire.receive("REQUEST_TIMEOUT")).startsWith("HTTP/1.1 408");
        }
    }

    private static String post(String headers) {
        return "POST " + BASE + "sink HTTP/1.1\nHost: g\nAuthorization: " + Issuer.bearer() + "\n" + headers + "\n\n";
    }
}
