package de.integrationspakt.gateway.forward;

import static de.integrationspakt.gateway.testing.Gateway.BASE;
import static org.assertj.core.api.Assertions.assertThat;

import de.integrationspakt.gateway.testing.AtTheGateway;
import de.integrationspakt.gateway.testing.Issuer;
import io.netty.util.internal.PlatformDependent;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

@AtTheGateway
@TestProfile(StreamingTest.RoomForMore.class)
class StreamingTest {
    private static final long MEGABYTES = 200;

    /** Of 200: what is in flight in the buffers of four sockets and two pumps, with room to spare. */
    private static final long HELD_MEGABYTES = 64;

    @Test
    void an_answer_of_200_megabytes_passes_without_being_held() throws IOException {
        var before = PlatformDependent.usedDirectMemory();
        var connection = open("GET", "huge");
        var peak = 0L;
        var seen = 0L;
        var buffer = new byte[1 << 16];
        try (var answer = connection.getInputStream()) {
            for (var read = answer.read(buffer); read >= 0; read = answer.read(buffer)) {
                seen += read;
                peak = Math.max(peak, PlatformDependent.usedDirectMemory() - before);
            }
        }
        assertThat(seen).isEqualTo(MEGABYTES << 20);
        assertThat(peak).isLessThan(HELD_MEGABYTES << 20);
    }

    @Test
    void a_body_of_200_megabytes_passes_without_being_held() throws IOException {
        var before = PlatformDependent.usedDirectMemory();
        var connection = open("POST", "sink");
        connection.setDoOutput(true);
        connection.setChunkedStreamingMode(1 << 16);
        var peak = 0L;
        var megabyte = new byte[1 << 20];
        try (var body = connection.getOutputStream()) {
            for (var sent = 0; sent < MEGABYTES; sent++) {
                body.write(megabyte);
                peak = Math.max(peak, PlatformDependent.usedDirectMemory() - before);
            }
        }
        assertThat(new String(connection.getInputStream().readAllBytes())).isEqualTo(Long.toString(MEGABYTES << 20));
        assertThat(peak).isLessThan(HELD_MEGABYTES << 20);
    }

    private static HttpURLConnection open(String method, String what) throws IOException {
        var connection = (HttpURLConnection) URI.create("http://localhost:" + RestAssured.port + BASE + what)
                .toURL()
                .openConnection();
        connection.setRequestMethod(method);
        connection.setRequestProperty("Authorization", Issuer.bearer());
        return connection;
    }

    public static class RoomForMore implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "gateway.limits.body-bytes",
                    "300M",
                    "gateway.limits.whole",
                    "PT2M",
                    "gateway.limits.idle",
                    "PT20S");
        }
    }
}
