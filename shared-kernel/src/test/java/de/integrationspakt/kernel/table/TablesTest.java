package de.integrationspakt.kernel.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.integrationspakt.kernel.sample.ListNotesResource;
import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.kernel.testing.OnPlatform;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@OnPlatform
class TablesTest {
    private static final String LIST = "/api/municipality/v1/listed-notes";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static HttpResponse<byte[]> asked(String query) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + LIST + "?" + query))
                .header("Authorization", "Bearer " + As.tokenOf("auditor"))
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            application/json | | application/json
            text/csv | | text/csv;charset=UTF-8
            */* | | application/json
            text/csv;q=0.5, application/x-ndjson | | application/x-ndjson
            application/json | csv | text/csv;charset=UTF-8
            text/html, */*;q=0.8 | xlsx | application/vnd.openxmlformats-officedocument.spreadsheetml.sheet
            """, delimiter = '|')
    void a_caller_gets_the_format_it_asks_for(String accept, String format, String contentType) {
        var answer = As.client("auditor")
                .accept(accept)
                .queryParam("rows", 2)
                .queryParam("stumbleAt", 0)
                .queryParam("format", format == null ? "" : format)
                .get(LIST);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).isEqualTo(contentType);
    }

    @Test
    void a_format_that_is_not_offered_is_refused() {
        As.client("auditor")
                .accept("image/png")
                .get(LIST + "?rows=1&stumbleAt=0")
                .then()
                .statusCode(406);
        As.client("auditor").get(LIST + "?rows=1&stumbleAt=0&format=pdf").then().statusCode(400);
    }

    @Test
    void a_hundred_thousand_rows_arrive_whole() throws Exception {
        var answer = new String(asked("rows=100000&stumbleAt=0&format=csv").body());
        assertThat(answer.lines().count()).isEqualTo(100_001);
        assertThat(answer).endsWith("100000;Notiz für Nummer 100000\r\n");
    }

    @ParameterizedTest
    @EnumSource(value = Format.class, mode = EnumSource.Mode.EXCLUDE, names = "PDF")
    void a_table_that_breaks_off_breaks_the_connection(Format format) {
        assertThatThrownBy(() -> asked("rows=100000&stumbleAt=99999&format=" + format.extension()))
                .isInstanceOf(IOException.class);
    }

    @Test
    void a_reader_that_leaves_ends_the_reading() throws Exception {
        int before = ListNotesResource.BROKEN_OFF.get();
        var request = HttpRequest.newBuilder(URI.create(
                        "http://localhost:" + RestAssured.port + LIST + "?rows=1000000000&stumbleAt=0&format=csv"))
                .header("Authorization", "Bearer " + As.tokenOf("auditor"))
                .build();
        try (var answer =
                HTTP.send(request, HttpResponse.BodyHandlers.ofInputStream()).body()) {
            answer.readNBytes(1_000_000);
        }
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> ListNotesResource.BROKEN_OFF.get() == before + 1);
    }

    @ParameterizedTest
    @EnumSource(value = Format.class, mode = EnumSource.Mode.EXCLUDE, names = "PDF")
    void a_table_that_fails_before_it_begins_is_a_problem(Format format) throws Exception {
        var answer = asked("rows=10&stumbleAt=1&format=" + format.extension());
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(new String(answer.body())).contains("\"code\":\"INTERNAL\"");
        assertThat(Stream.of("Content-Disposition"))
                .noneMatch(header -> answer.headers().map().containsKey(header));
    }
}
