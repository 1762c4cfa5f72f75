package de.integrationspakt.gateway.access;

import static de.integrationspakt.gateway.testing.Gateway.problem;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import de.integrationspakt.gateway.testing.Gateway;
import de.integrationspakt.gateway.testing.LocalPlatform;
import de.integrationspakt.gateway.testing.Service;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(LocalTokensTest.OnLocalPlatform.class)
class LocalTokensTest {
    private static final String ECHO = Gateway.BASE + "echo";

    @ConfigProperty(name = "pakt.token.url")
    String tokenUrl;

    @Test
    void a_token_of_a_demo_client_lets_in() {
        as("gemeinde-08116033").get(ECHO).then().statusCode(200).body("method", is("GET"));
    }

    @Test
    void an_expired_one_does_not() {
        problem(as("test", "expires", "-100").get(ECHO).then(), 401, "UNAUTHENTICATED");
    }

    @Test
    void operators_read_the_metrics_and_nobody_else() {
        as("operator").get(ECHO).then().statusCode(200);
        as("operator").get("/q/metrics").then().statusCode(200).body(containsString("gateway_calls_seconds_count"));
        as("auditor").get("/q/metrics").then().statusCode(403);
    }

    @Test
    void the_documentation_page_may_fetch_a_token() {
        given().header("Origin", "http://localhost:8080")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,x-requested-with")
                .options(tokenUrl)
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", "*");
    }

    private RequestSpecification as(String client, String... more) {
        var form = given().formParam("grant_type", "client_credentials")
                .formParam("client_id", client)
                .formParam("client_secret", "demo");
        if (more.length > 0) {
            form.formParam(more[0], more[1]);
        }
        String token = form.post(tokenUrl).then().statusCode(200).extract().path("access_token");
        return given().header("Authorization", "Bearer " + token);
    }

    public static class OnLocalPlatform implements QuarkusTestProfile {
        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(LocalPlatform.class, Map.of()), new TestResourceEntry(Service.class));
        }
    }
}
