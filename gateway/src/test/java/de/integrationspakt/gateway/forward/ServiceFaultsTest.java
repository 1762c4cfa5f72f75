package de.integrationspakt.gateway.forward;

import static de.integrationspakt.gateway.testing.Gateway.BASE;
import static de.integrationspakt.gateway.testing.Gateway.problem;
import static de.integrationspakt.gateway.testing.Gateway.signedIn;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import de.integrationspakt.gateway.testing.AtTheGateway;
import de.integrationspakt.gateway.testing.Issuer;
import de.integrationspakt.gateway.testing.Service;
import de.integrationspakt.gateway.testing.Wire;
import io.restassured.RestAssured;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@AtTheGateway
class ServiceFaultsTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            GET,  silent,      504, SERVICE_TIMEOUT
            POST, silent,      504, SERVICE_TIMEOUT
            GET,  reset,       503, UNAVAILABLE
            POST, reset,       503, OUTCOME_UNKNOWN
            PUT,  reset,       503, OUTCOME_UNKNOWN
            GET,  trace,       502, BAD_SERVICE_ANSWER
            POST, trace,       502, BAD_SERVICE_ANSWER
            """)
    void a_failing_service_is_a_problem_in_both_languages(String method, String fault, int status, String code) {
        var german = problem(
                        signedIn()
                                .header("Accept-Language", "de")
                                .request(method, BASE + fault)
                                .then(),
                        status,
                        code)
                .header("Content-Language", "de")
                .body("detail", not(containsString("java.lang")))
                .extract();
        var english = problem(
                        signedIn()
                                .header("Accept-Language", "en")
                                .request(method, BASE + fault)
                                .then(),
                        status,
                        code)
                .header("Content-Language", "en")
                .header("Retry-After", status == 503 ? is("2") : nullValue())
                .extract();
        assertThat(german.<String>path("title")).isNotEqualTo(english.path("title"));
        signedIn().get(BASE + "echo").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-http", "two-lengths", "bad-status", "endless-head", "switch"})
    void an_answer_that_is_not_http_is_a_problem(String what) {
        problem(signedIn().get("/api/casemanagement/v1/" + what).then(), 502, "BAD_SERVICE_ANSWER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"half", "stalling", "dripping"})
    void an_answer_that_breaks_off_is_cut_off_and_not_made_whole(String fault) throws IOException {
        try (var wire = new Wire(RestAssured.port)) {
            wire.send("GET " + BASE + fault + " HTTP/1.1\nHost: g\nAuthorization: " + Issuer.bearer() + "\n\n");
            assertThat(wire.receive("never")).startsWith("HTTP/1.1 200").doesNotEndWith("0\r\n\r\n");
        }
    }

    @Test
    void a_read_is_repeated_once_when_its_connection_was_dead() {
        var before = Service.CALLS.get();
        signedIn().get(BASE + "reset-once").then().statusCode(200).body(is("second time"));
        assertThat(Service.CALLS).hasValue(before + 2);
    }

    @Test
    void a_write_is_never_repeated() {
        var before = Service.CALLS.get();
        problem(signedIn().body("{}").post(BASE + "reset").then(), 503, "OUTCOME_UNKNOWN");
        assertThat(Service.CALLS).hasValue(before + 1);
    }

    @Test
    void a_service_that_comes_back_is_served_again_and_readiness_follows() {
        signedIn().get(BASE + "echo").then().statusCode(200);
        given().get("/q/health/ready").then().statusCode(200).body("status", is("UP"));

        Service.down();
        try {
            problem(signedIn().get(BASE + "echo").then(), 503, "UNAVAILABLE").header("Retry-After", "2");
            problem(
                            signedIn()
                                    .header("Accept-Language", "de")
                                    .post(BASE + "echo")
                                    .then(),
                            503,
                            "UNAVAILABLE")
                    .body("detail", containsString("budget ist zurzeit nicht erreichbar"));
            given().get("/q/health/ready")
                    .then()
                    .statusCode(503)
                    .body("checks.find { it.name == 'services' }.data.budget", is("not reachable"))
                    .body("checks.find { it.name == 'identity provider' }.status", is("UP"));
            given().get("/q/health/live").then().statusCode(200);
        } finally {
            Service.up();
        }

        signedIn().get(BASE + "echo").then().statusCode(200);
        signedIn().post(BASE + "echo").then().statusCode(200);
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> given().get("/q/health/ready").then().statusCode(200));
    }
}
