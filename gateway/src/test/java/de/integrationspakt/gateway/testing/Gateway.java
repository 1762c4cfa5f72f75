package de.integrationspakt.gateway.testing;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** Calls through the gateway. */
public final class Gateway {
    public static final String BASE = "/api/budget/v1/";

    private Gateway() {}

    /** With a good token; addresses go out as they are written. */
    public static RequestSpecification signedIn() {
        return RestAssured.given().urlEncodingEnabled(false).header("Authorization", Issuer.bearer());
    }

    /** Checks that the answer is a problem as RFC 9457 has it. */
    public static ValidatableResponse problem(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("status", is(status))
                .body("code", is(code))
                .body("title", not(emptyOrNullString()))
                .body("detail", not(containsString("{")))
                .body("type", is("/docs/problems#" + code.toLowerCase().replace('_', '-')))
                .header("traceparent", startsWith("00-"));
    }
}
