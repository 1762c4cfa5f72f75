package de.integrationspakt.gateway.access;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import de.integrationspakt.gateway.testing.AtTheGateway;
import de.integrationspakt.gateway.testing.Gateway;
import de.integrationspakt.gateway.testing.Issuer;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@AtTheGateway
class KeyRotationTest {
    @Test
    void a_token_signed_with_a_new_key_is_accepted_once_the_key_is_published() {
        Issuer.rotate("second");

        // The keys are looked for at once, unless another test just made the gateway look.
        await().atMost(Duration.ofSeconds(25)).untilAsserted(() -> given().header("Authorization", Issuer.bearer())
                .get(Gateway.BASE + "echo")
                .then()
                .statusCode(200));
    }
}
