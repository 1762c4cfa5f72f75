package de.integrationspakt.gateway.forward;

import static de.integrationspakt.gateway.testing.Gateway.BASE;
import static org.assertj.core.api.Assertions.assertThat;

import de.integrationspakt.gateway.testing.AtTheGateway;
import de.integrationspakt.gateway.testing.Issuer;
import de.integrationspakt.gateway.testing.Wire;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

@AtTheGateway
class LeavingClientsTest {
    private static final int LEAVING = 300;
    private static final int STAYING = 600;

    @Test
    void clients_that_leave_cost_no_other_client_its_answer() throws IOException {
        var bearer = Issuer.bearer();
        var leaving = CompletableFuture.runAsync(() -> {
            for (var client = 0; client < LEAVING; client++) {
                try (var wire = new Wire(RestAssured.port)) {
                    wire.send(call("GET", client % 2 == 0 ? "slow" : "echo", bearer));
                } catch (IOException fault) {
                    throw new IllegalStateException(fault);
                }
            }
        });
        try (var wire = new Wire(RestAssured.port)) {
            for (var call = 0; call < STAYING; call++) {
                wire.send(call("POST", "echo", bearer));
                assertThat(wire.receive("\"body\"")).as("call %d", call).startsWith("HTTP/1.1 200");
            }
        }
        leaving.join();
    }

    private static String call(String method, String what, String bearer) {
        return method + " " + BASE + what + " HTTP/1.1\nHost: g\nAuthorization: " + bearer + "\nContent-Length: 0\n\n";
    }
}
