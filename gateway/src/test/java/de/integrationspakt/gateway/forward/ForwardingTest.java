package de.integrationspakt.gateway.forward;

import static de.integrationspakt.gateway.testing.Gateway.BASE;
import static de.integrationspakt.gateway.testing.Gateway.problem;
import static de.integrationspakt.gateway.testing.Gateway.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

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
class ForwardingTest {
    private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    @Test
    void path_query_and_body_arrive_as_they_were_sent() {
        var address = BASE + "budget-lines/ILA%20ö".replace("ö", "%C3%B6") + "/echo?q=a%2Fb+c&q=&limit=5";
        signedIn()
                .contentType("application/json")
                .body("{\"name\":\"Öhringen\"}")
                .put(address)
                .then()
                .statusCode(200)
                .body("method", is("PUT"))
                .body("uri", is(address))
                .body("body", is("{\"name\":\"Öhringen\"}"));
    }

    @Test
    void the_headers_of_the_contract_pass_both_ways() {
        signedIn()
                .header("Idempotency-Key", "k-1")
                .header("If-Match", "\"6\"")
                .header("Accept-Language", "de")
                .post(BASE + "echo")
                .then()
                .statusCode(200)
                .header("ETag", "\"7\"")
                .header("X-Content-Type-Options", "nosniff")
                .body("headers.'idempotency-key'", is("k-1"))
                .body("headers.'if-match'", is("\"6\""))
                .body("headers.'accept-language'", is("de"))
                .body("headers.host", is("localhost:" + Service.port()));
    }

    @Test
    void what_only_a_gateway_may_say_is_dropped() {
        signedIn()
                .header("X-Forwarded-For", "10.0.0.1")
                .header("X-Forwarded-User", "ministry")
                .header("Forwarded", "for=10.0.0.1")
                .header("X-Original-URL", "/q/metrics")
                .header("X-HTTP-Method-Override", "DELETE")
                .get(BASE + "echo")
                .then()
                .statusCode(200)
                .body("headers", not(hasKey("x-forwarded-for")))
                .body("headers", not(hasKey("x-forwarded-user")))
                .body("headers", not(hasKey("forwarded")))
                .body("headers", not(hasKey("x-original-url")))
                .body("headers", not(hasKey("x-http-method-override")));
    }

    @Test
    void headers_of_one_connection_stay_on_it() {
        signedIn()
                .header("Connection", "keep-alive, X-Mine")
                .header("X-Mine", "1")
                .header("TE", "trailers")
                .header("Upgrade", "h2c")
                .get(BASE + "echo")
                .then()
                .statusCode(200)
                .body("headers", not(hasKey("x-mine")))
                .body("headers", not(hasKey("te")))
                .body("headers", not(hasKey("upgrade")))
                .header("X-Between-Us", nullValue())
                .header("Server", nullValue());
    }

    @Test
    void a_valid_trace_is_passed_on_and_returned() {
        signedIn()
                .header("traceparent", TRACE)
                .header("tracestate", "a=1")
                .get(BASE + "echo")
                .then()
                .header("traceparent", TRACE)
                .body("headers.traceparent", is(TRACE))
                .body("headers.tracestate", is("a=1"));
    }

    @Test
    void a_missing_or_broken_trace_is_made_anew() {
        var answer = signedIn()
                .header("traceparent", "00-xyz")
                .header("tracestate", "a=1")
                .get(BASE + "echo")
                .then()
                .header("traceparent", startsWith("00-"))
                .body("headers", not(hasKey("tracestate")))
                .extract();
        assertThat(answer.header("traceparent"))
                .isEqualTo(answer.path("headers.traceparent"))
                .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
    }

    @Test
    void answers_without_a_body_stay_without_one() {
        signedIn().head(BASE + "echo").then().statusCode(200).header("ETag", "\"7\"");
        signedIn().get(BASE + "nothing").then().statusCode(204).body(equalTo(""));
        signedIn().get(BASE + "unchanged").then().statusCode(304).header("ETag", "\"7\"");
        signedIn().get(BASE + "echo").then().statusCode(200);
    }

    @Test
    void a_refusal_of_the_service_passes_unchanged() {
        signedIn()
                .get(BASE + "problem")
                .then()
                .statusCode(503)
                .header("Retry-After", "7")
                .body("code", is("UNAVAILABLE"));
        signedIn().get(BASE + "unheard-of").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api", "/api/", "/api/budget/v2/echo", "/api/budget/v1x", "/api/treasury/v1/echo", "/nowhere"})
    void a_path_without_a_service_is_refused(String path) {
        problem(signedIn().get(path).then(), 404, "NO_SUCH_OPERATION").body("instance", is(path));
    }

    @Test
    void other_methods_are_not_forwarded() {
        problem(signedIn().options(BASE + "echo").then(), 405, "METHOD_NOT_ALLOWED");
        problem(signedIn().request("TRACE", BASE + "echo").then(), 405, "METHOD_NOT_ALLOWED");
    }

    @Test
    void a_client_that_asks_before_it_sends_is_told_to() throws IOException {
        try (var wire = new Wire(RestAssured.port)) {
            wire.send("POST " + BASE + "echo HTTP/1.1\nHost: g\nAuthorization: " + Issuer.bearer()
                    + "\nExpect: 100-continue\nContent-Length: 5\n\n");
            assertThat(wire.receive("\r\n\r\n")).startsWith("HTTP/1.1 100");
            assertThat(wire.send("hello").receive("\"hello\""))
                    .startsWith("HTTP/1.1 200")
                    .doesNotContain("\"expect\"");
        }
    }

    @Test
    void an_answer_that_does_not_wait_for_the_body_arrives() throws IOException {
        try (var wire = new Wire(RestAssured.port)) {
            wire.send("POST " + BASE + "early HTTP/1.1\nHost: g\nAuthorization: " + Issuer.bearer()
                    + "\nContent-Length: 5000000\n\n");
            assertThat(wire.receive("{}")).startsWith("HTTP/1.1 409");
            assertThat(wire.closes()).isTrue();
        }
    }

    @Test
    void calls_sent_one_after_the_other_on_one_connection_are_answered_in_order() throws IOException {
        var head = " HTTP/1.1\nHost: g\nAuthorization: " + Issuer.bearer() + "\n";
        try (var wire = new Wire(RestAssured.port)) {
            wire.send("POST " + BASE + "echo" + head + "Transfer-Encoding: chunked\n\n3\nabc\n0\n\nGET " + BASE
                    + "echo?second" + head + "\n");
            var answers = wire.receive("echo?second");
            assertThat(answers).containsSubsequence("HTTP/1.1 200", "\"abc\"", "HTTP/1.1 200", "echo?second");
        }
    }
}
