package de.integrationspakt.gateway.trace;

import static de.integrationspakt.gateway.testing.Gateway.BASE;
import static de.integrationspakt.gateway.testing.Gateway.signedIn;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.integrationspakt.gateway.testing.AtTheGateway;
import de.integrationspakt.gateway.testing.Issuer;
import de.integrationspakt.gateway.testing.Wire;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@AtTheGateway
class AccessLogTest {
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Handler reader = new Handler() {
        @Override
        public void publish(LogRecord line) {
            lines.add(line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void read() {
        Logger.getLogger("access").addHandler(reader);
    }

    @AfterEach
    void stopReading() {
        Logger.getLogger("access").removeHandler(reader);
    }

    @Test
    void a_call_is_one_line_without_path_query_or_token() {
        var trace = signedIn()
                .get(BASE + "accounts/08116033/echo?q=Mustermann")
                .header("traceparent")
                .substring(3, 35);

        await().untilAsserted(() -> assertThat(lines).hasSize(1));
        assertThat(lines.get(0))
                .matches("\"method\":\"GET\",\"route\":\"/api/budget/v1\",\"status\":200,\"millis\":\\d+,\"trace\":\""
                        + trace + "\"");
    }

    @Test
    void a_made_up_method_does_not_get_into_the_log() {
        signedIn().request("BREW", BASE + "echo").then().statusCode(405);

        await().untilAsserted(() -> assertThat(lines).hasSize(1));
        assertThat(lines.get(0)).startsWith("\"method\":\"OTHER\"");
    }

    @Test
    void a_client_that_leaves_is_noted() throws IOException {
        try (var wire = new Wire(RestAssured.port)) {
            wire.send("GET " + BASE + "dripping HTTP/1.1\nHost: g\nAuthorization: " + Issuer.bearer() + "\n\n");
            assertThat(wire.receive(".")).startsWith("HTTP/1.1 200");
        }

        await().untilAsserted(() -> assertThat(lines).hasSize(1));
        assertThat(lines.get(0)).contains("\"status\":499");
    }

    @Test
    void a_cut_off_answer_is_noted_as_well() throws IOException {
        try (var wire = new Wire(RestAssured.port)) {
            wire.send("GET " + BASE + "half HTTP/1.1\nHost: g\nAuthorization: " + Issuer.bearer() + "\n\n");
            assertThat(wire.receive("never")).startsWith("HTTP/1.1 200");
        }

        await().untilAsserted(() -> assertThat(lines).hasSize(1));
    }

    @Test
    void probes_are_not_logged() {
        given().get("/q/health/live").then().statusCode(200);
        signedIn().get(BASE + "echo").then().statusCode(200);

        await().untilAsserted(() -> assertThat(lines).hasSize(1));
    }
}
