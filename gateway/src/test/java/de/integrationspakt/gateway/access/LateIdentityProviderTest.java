package de.integrationspakt.gateway.access;

import static de.integrationspakt.gateway.testing.Gateway.problem;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import de.integrationspakt.gateway.testing.Gateway;
import de.integrationspakt.gateway.testing.Issuer;
import de.integrationspakt.gateway.testing.Service;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(LateIdentityProviderTest.IssuerLater.class)
class LateIdentityProviderTest {
    @Test
    void a_gateway_that_was_there_first_lets_nobody_in_until_it_knows_the_keys() throws IOException {
        given().get("/q/health/live").then().statusCode(200);
        given().get("/q/health/ready")
                .then()
                .statusCode(503)
                .body("checks.find { it.name == 'identity provider' }.data.keys", is("unknown"));
        problem(Gateway.signedIn().get(Gateway.BASE + "echo").then(), 503, "IDENTITY_PROVIDER_UNAVAILABLE")
                .header("Retry-After", "2");

        Issuer.comeUp();

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> given().get("/q/health/ready").then().statusCode(200));
        Gateway.signedIn().get(Gateway.BASE + "echo").then().statusCode(200);
    }

    public static class IssuerLater implements QuarkusTestProfile {
        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(
                    new TestResourceEntry(Issuer.class, Map.of("late", "true")), new TestResourceEntry(Service.class));
        }
    }
}
