package de.integrationspakt.gateway.access;

import static de.integrationspakt.gateway.testing.Gateway.problem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import de.integrationspakt.gateway.testing.AtTheGateway;
import de.integrationspakt.gateway.testing.Gateway;
import de.integrationspakt.gateway.testing.Issuer;
import de.integrationspakt.gateway.testing.Service;
import de.integrationspakt.gateway.testing.Wire;
import io.restassured.RestAssured;
import java.io.IOException;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.junit.jupiter.api.Test;

@AtTheGateway
class TokenTest {
    private static final String ECHO = Gateway.BASE + "echo";

    @Test
    void a_token_of_the_issuer_lets_in_and_is_passed_on() {
        var bearer = Issuer.bearer();
        for (var time = 0; time < 2; time++) {
            given().header("Authorization", bearer)
                    .get(ECHO)
                    .then()
                    .statusCode(200)
                    .body("headers.authorization", is(bearer));
        }
    }

    @Test
    void no_token_is_refused_in_the_language_of_the_caller() {
        problem(given().header("Accept-Language", "de-DE,en;q=0.5").get(ECHO).then(), 401, "UNAUTHENTICATED")
                .body("title", is("Kein gültiges Token"))
                .body("detail", containsString("braucht ein Zugriffstoken"))
                .body("instance", is(ECHO))
                .header("Content-Language", "de")
                .header("WWW-Authenticate", "Bearer realm=\"integrationspakt\"");
        problem(given().header("Accept-Language", "fr").get(ECHO).then(), 401, "UNAUTHENTICATED")
                .body("title", is("No valid token"))
                .header("Content-Language", "en");
    }

    @Test
    void another_scheme_is_no_token() {
        problem(given().auth().preemptive().basic("ministry", "demo").get(ECHO).then(), 401, "UNAUTHENTICATED");
    }

    @Test
    void an_expired_token_is_refused() {
        refused(Issuer.token(
                claims -> claims.setExpirationTime(
                        NumericDate.fromSeconds(NumericDate.now().getValue() - 61)),
                as -> {}));
    }

    @Test
    void a_token_without_an_end_is_refused() {
        refused(Issuer.token(claims -> claims.unsetClaim("exp"), as -> {}));
    }

    @Test
    void a_token_for_another_audience_is_refused() {
        refused(Issuer.token(claims -> claims.setAudience("another"), as -> {}));
        refused(Issuer.token(claims -> claims.unsetClaim("aud"), as -> {}));
    }

    @Test
    void a_token_of_another_issuer_is_refused() {
        refused(Issuer.token(claims -> claims.setIssuer("http://localhost:1/pakt"), as -> {}));
    }

    @Test
    void a_token_signed_with_a_foreign_key_is_refused_under_the_known_id_and_under_its_own() {
        var foreign = Issuer.newKey("foreign");
        refused(Issuer.token(claims -> {}, as -> as.setKey(foreign.getPrivateKey())));
        refused(Issuer.token(claims -> {}, as -> {
            as.setKey(foreign.getPrivateKey());
            as.setKeyIdHeaderValue("foreign");
            as.setHeader("jku", "http://localhost:1/keys");
        }));
    }

    @Test
    void an_unsigned_token_is_refused() {
        refused(Issuer.token(claims -> {}, as -> {
            as.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
            as.setAlgorithmHeaderValue("none");
            as.setKey(null);
        }));
    }

    @Test
    void the_public_key_is_no_shared_secret() {
        refused(Issuer.token(claims -> {}, as -> {
            as.setAlgorithmHeaderValue("HS256");
            as.setKey(new HmacKey(Issuer.key().getPublicKey().getEncoded()));
        }));
    }

    @Test
    void another_algorithm_than_rs256_is_refused() {
        refused(Issuer.token(claims -> {}, as -> as.setAlgorithmHeaderValue("RS512")));
    }

    @Test
    void a_tampered_token_is_refused() {
        var token = Issuer.token(claims -> {}, as -> {});
        var at = token.indexOf('.') + 20;
        refused(token.substring(0, at) + (token.charAt(at) == 'A' ? 'B' : 'A') + token.substring(at + 1));
        refused("not.a.token");
        refused("opaque");
    }

    @Test
    void a_missing_token_is_answered_before_the_announced_body_comes() throws IOException {
        var before = Service.CALLS.get();
        try (var wire = new Wire(RestAssured.port)) {
            wire.send("POST " + ECHO + " HTTP/1.1\nHost: gateway\nContent-Length: 8000000\n\n");
            assertThat(wire.receive("UNAUTHENTICATED"))
                    .startsWith("HTTP/1.1 401")
                    .containsIgnoringCase("connection: close");
            assertThat(wire.closes()).isTrue();
        }
        assertThat(Service.CALLS).hasValue(before);
    }

    @Test
    void a_body_sent_regardless_does_not_cost_the_client_its_answer() throws IOException {
        try (var wire = new Wire(RestAssured.port)) {
            wire.send("POST " + ECHO + " HTTP/1.1\nHost: gateway\nContent-Length: 3000000\n\n")
                    .send(new byte[3_000_000]);
            assertThat(wire.receive("UNAUTHENTICATED")).startsWith("HTTP/1.1 401");
        }
    }

    private static void refused(String token) {
        problem(given().header("Authorization", "Bearer " + token).get(ECHO).then(), 401, "UNAUTHENTICATED")
                .header("WWW-Authenticate", "Bearer realm=\"integrationspakt\", error=\"invalid_token\"");
    }
}
