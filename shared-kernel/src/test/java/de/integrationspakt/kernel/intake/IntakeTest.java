package de.integrationspakt.kernel.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import de.integrationspakt.kernel.sample.ItemFile;
import de.integrationspakt.kernel.table.Format;
import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.kernel.testing.Facts;
import de.integrationspakt.kernel.testing.OnPlatform;
import de.integrationspakt.kernel.testing.Sql;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnPlatform
class IntakeTest {
    private static final String API = "/api/municipality/v1";

    @Inject
    WorkOffImports worker;

    @BeforeEach
    void nothing_yet() {
        Sql.asOwner("DELETE FROM item");
        Sql.asOwner("DELETE FROM import_row");
        Sql.asOwner("DELETE FROM import_job");
        ItemFile.LIFE.set(-1);
    }

    private static JsonPath send(String client, String unit, String type, String body, boolean dryRun) {
        var answer = As.client(client)
                .contentType(type)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post(API + "/item-imports?unit=" + unit + "&dryRun=" + dryRun);
        answer.then().statusCode(202);
        assertThat(answer.header("Location"))
                .endsWith(API + "/imports/" + answer.jsonPath().getString("id"));
        return answer.jsonPath();
    }

    private static JsonPath ended(String client, String id) {
        Facts.await(() -> read(client, id).getString("endedAt") != null);
        return read(client, id);
    }

    private static JsonPath read(String client, String id) {
        return As.client(client).get(API + "/imports/" + id).jsonPath();
    }

    @Test
    void of_ten_thousand_rows_with_errors_in_random_places_every_good_one_is_taken_once_though_the_worker_is_killed() {
        var random = new Random(20170915);
        var good = new TreeSet<String>();
        var bad = new TreeMap<Long, String>();
        var file = new StringBuilder("ags;amount\n");
        for (int i = 0; i < 10_000; i++) {
            long line = i + 2;
            var ags = "08" + (100_000 + i);
            // These spoil the transaction of their chunk, which is then done row by row.
            switch (i == 5_000 || i == 9_999 ? 6 : random.nextInt(240)) {
                case 0 -> bad(file, bad, line, "Kirchheim;1,00", "ags");
                case 1 -> bad(file, bad, line, ags + ";1.234", "amount");
                case 2 -> bad(file, bad, line, ags + ";-1,00", "amount");
                case 3 -> bad(file, bad, line, ags + ";99999,99", null);
                case 4 ->
                    bad(
                            file,
                            bad,
                            line,
                            (good.isEmpty() ? "Kirchheim" : good.first()) + ";1,00",
                            good.isEmpty() ? "ags" : null);
                case 5 -> bad(file, bad, line, "", null);
                case 6 -> bad(file, bad, line, ags + ";0,13", "amount");
                default -> {
                    file.append(ags).append(";1,00\n");
                    good.add(ags);
                }
            }
        }
        ItemFile.LIFE.set(4_321);
        var id = send("ministry", "08", Format.CSV_TYPE, file.toString(), false).getString("id");
        Facts.await(() -> ItemFile.LIFE.get() == 0);
        var half = (Integer) Sql.one("SELECT read FROM import_job WHERE id = ?", UUID.fromString(id));
        assertThat(half).isBetween(1, 9_999);
        assertThat(Sql.one("SELECT count(*) FROM item"))
                .as("what is taken and what is told of it agree")
                .isEqualTo(Sql.one("SELECT count(*) FROM import_row WHERE outcome = 'ACCEPTED'"));
        ItemFile.LIFE.set(-1);
        worker.workOff();
        assertThat(Sql.one("SELECT read FROM import_job WHERE id = ?", UUID.fromString(id)))
                .as("the dead worker's lease is not over")
                .isEqualTo(half);
        Sql.asOwner("UPDATE import_job SET lease_until = started_at");
        worker.workOff();
        var job = ended("ministry", id);
        assertThat(job.getString("status")).isEqualTo("DONE");
        assertThat(Sql.query("SELECT ags FROM item ORDER BY ags"))
                .extracting(row -> row.get("ags"))
                .containsExactlyElementsOf(good);
        bad.values().removeIf(""::equals);
        assertThat(job.getInt("accepted")).isEqualTo(good.size());
        assertThat(job.getInt("rejected")).isEqualTo(bad.size());
        assertThat(job.getInt("read")).isEqualTo(good.size() + bad.size());
        assertThat(Sql.query("SELECT line FROM import_row WHERE outcome = 'REJECTED' ORDER BY line"))
                .extracting(row -> row.get("line"))
                .containsExactlyElementsOf(bad.keySet());
        assertThat(
                        Sql.query(
                                "SELECT line, faults->0->>'column' AS column FROM import_row WHERE outcome = 'REJECTED' ORDER BY line"))
                .extracting(row -> String.valueOf(row.get("column")))
                .containsExactlyElementsOf(bad.values());
        assertThat(Sql.query("SELECT DISTINCT told_by FROM item")).hasSize(1);
        var again = send("ministry", "08", Format.CSV_TYPE, file.append("\n").toString(), false);
        var repeated = ended("ministry", again.getString("id"));
        assertThat(repeated.getInt("unchanged")).isEqualTo(good.size());
        assertThat(repeated.getInt("accepted")).isZero();
    }

    private static void bad(StringBuilder file, TreeMap<Long, String> bad, long line, String row, String column) {
        file.append(row).append('\n');
        if (!row.isEmpty()) bad.put(line, String.valueOf(column));
    }

    @Test
    void a_dry_run_tells_the_same_and_keeps_nothing() {
        var file = "ags;amount\n08116033;1,00\n8116071;-2,00\n08116071;3,00\n08116033;4,00\n";
        var tried = ended(
                "kreis-08116",
                send("kreis-08116", "08116", Format.CSV_TYPE, file, true).getString("id"));
        assertThat(Sql.one("SELECT count(*) FROM item")).isEqualTo(0L);
        var done = ended(
                "kreis-08116",
                send("kreis-08116", "08116", Format.CSV_TYPE, file, false).getString("id"));
        assertThat(Sql.one("SELECT count(*) FROM item")).isEqualTo(2L);
        for (var field : new String[] {"status", "read", "accepted", "rejected"}) {
            assertThat(tried.<Object>get(field)).as(field).isEqualTo(done.get(field));
        }
        for (var job : new JsonPath[] {tried, done}) {
            As.client("kreis-08116")
                    .header("Accept-Language", "de")
                    .get(API + "/imports/" + job.getString("id") + "/rows?outcome=REJECTED")
                    .then()
                    .statusCode(200)
                    .body("items.line", contains(3, 5))
                    .body("items[0].errors[0].title", equalTo("Betrag"))
                    .body("items[0].notes[0].code", equalTo("cell.zeroRestored"))
                    .body("items[1].errors[0].detail", equalTo("„08116033“ steht schon in Zeile 2 dieser Datei"));
        }
        var report = As.client("kreis-08116")
                .get(API + "/imports/" + done.getString("id") + "/rows?format=csv")
                .asString();
        assertThat(report)
                .contains("line;outcome;column;detail;reference")
                .contains("3;REJECTED;Amount;must not be negative");
        As.client("gemeinde-08415061")
                .get(API + "/imports/" + done.getString("id"))
                .then()
                .statusCode(403);
        As.client("gemeinde-08415061")
                .get(API + "/imports")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        As.client("kreis-08116").get(API + "/imports?kind=ITEMS&limit=1").then().body("items", hasSize(1));
        As.client("kreis-08116")
                .post(API + "/imports/" + done.getString("id") + "/cancellation")
                .then()
                .statusCode(409);
    }

    @Test
    void what_is_no_such_file_is_refused_at_the_door() {
        refused(Format.CSV_TYPE, "ags;colour\n", 422, "UNREADABLE_FILE");
        refused(Format.XLSX_TYPE, "ags;amount\n", 422, "UNREADABLE_FILE");
        refused(Format.CSV_TYPE, "ags;amount\n08116033;\"1\n", 422, "UNREADABLE_FILE");
        refused("application/json", "{}", 415, "UNSUPPORTED_MEDIA_TYPE");
        refused(Format.CSV_TYPE, "x".repeat(10_485_761), 413, "FILE_TOO_LARGE");
        assertThat(Sql.one("SELECT count(*) FROM import_job")).isEqualTo(0L);
    }

    private static void refused(String type, String body, int status, String code) {
        As.client("ministry")
                .contentType(type)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post(API + "/item-imports?unit=08")
                .then()
                .statusCode(status)
                .body("code", equalTo(code));
    }

    @Test
    void the_same_call_again_is_the_same_import_and_the_same_file_is_stored_once() {
        var key = UUID.randomUUID();
        var body = "{\"ags\":\"08116033\",\"amount\":5}\nno json\n";
        var first = As.client("ministry").header("Idempotency-Key", key);
        var id = first.contentType(Format.NDJSON_TYPE)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post(API + "/item-imports?unit=08")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        As.client("ministry")
                .header("Idempotency-Key", key)
                .contentType(Format.NDJSON_TYPE)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post(API + "/item-imports?unit=08")
                .then()
                .statusCode(202)
                .header("Idempotency-Replayed", "true")
                .body("id", equalTo(id));
        send("ministry", "08", Format.NDJSON_TYPE, body, false);
        assertThat(ended("ministry", (String) id).getInt("accepted")).isEqualTo(1);
        assertThat(Sql.one("SELECT count(DISTINCT file) FROM import_job")).isEqualTo(1L);
        assertThat(Sql.one("SELECT count(*) FROM import_job")).isEqualTo(2L);
        As.client("ministry")
                .get(API + "/imports/" + id + "/rows")
                .then()
                .body("items.outcome", contains("ACCEPTED", "REJECTED"))
                .body("items[1].errors.code", hasItem("cell.json"));
    }
}
