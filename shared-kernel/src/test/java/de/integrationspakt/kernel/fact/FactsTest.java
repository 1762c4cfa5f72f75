package de.integrationspakt.kernel.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationspakt.kernel.sample.NoteFacts;
import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.kernel.testing.Facts;
import de.integrationspakt.kernel.testing.OnPlatform;
import de.integrationspakt.kernel.testing.Sql;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@OnPlatform
class FactsTest {
    private static final String TOPIC = "municipality.claims";
    private static final String LETTERS = "/api/municipality/v1/dead-letters";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static ObjectNode event(String subject, String text) {
        var event = JSON.createObjectNode()
                .put("specversion", "1.0")
                .put("id", UUID.randomUUID().toString())
                .put("source", "/municipality-service")
                .put("type", "de.integrationspakt.municipality.NoteTaken.v1")
                .put("subject", subject)
                .put("time", "2017-09-15T08:00:00Z");
        event.putObject("data").put("id", "1").put("text", text).put("amountCents", 1);
        return event;
    }

    private static long heard(String text) {
        return (Long) Sql.one("SELECT count(*) FROM note_heard WHERE text = ?", text);
    }

    private static String letter(String subject, String state) {
        Facts.await(() -> !Sql.query("SELECT 1 FROM dead_letter WHERE subject = ? AND state = ?", subject, state)
                .isEmpty());
        return Sql.one("SELECT id FROM dead_letter WHERE subject = ? AND state = ? ORDER BY seq", subject, state)
                .toString();
    }

    @Test
    void a_fact_told_over_http_is_heard_over_kafka_and_shown_in_the_change_feed_of_its_unit() {
        var note =
                "{\"text\":\"round trip\",\"lines\":[{\"amount\":{\"amount\":\"3.00\",\"currency\":\"EUR\"},\"ags\":\"08415061\"}]}";
        As.client("ministry")
                .header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .body(note)
                .post("/api/municipality/v1/notes")
                .then()
                .statusCode(201);
        Facts.await(() -> heard("round trip") == 1);
        for (String reader : new String[] {"gemeinde-08415061", "kreis-08415", "auditor"}) {
            Facts.await(() -> As.client(reader)
                    .get("/api/municipality/v1/changes?after=0&limit=500")
                    .jsonPath()
                    .getList("items.subject")
                    .contains("round trip"));
        }
        var foreign = As.client("gemeinde-08116033").get("/api/municipality/v1/changes?after=0&limit=500");
        assertThat(foreign.jsonPath().getList("items.subject")).doesNotContain("round trip");
        var own = As.client("gemeinde-08415061")
                .get("/api/municipality/v1/changes?after=0")
                .jsonPath();
        assertThat(own.getString("items[0].specversion")).isEqualTo("1.0");
        assertThat(own.getString("items[0].traceparent")).startsWith("00-4bf92f3577b34da6a3ce929d0e0e4736");
        var next = As.client("gemeinde-08415061").get("/api/municipality/v1/changes?after=" + own.getString("next"));
        assertThat(next.jsonPath().getList("items")).isEmpty();
    }

    @Test
    void a_fact_that_comes_again_is_acted_on_once() {
        var event = event("again", "again");
        Facts.send(TOPIC, event);
        Facts.send(TOPIC, event);
        Facts.send(TOPIC, event);
        var last = event("again", "again, the last");
        Facts.send(TOPIC, last);
        Facts.awaitHeard(last);
        assertThat(heard("again")).isEqualTo(1);
    }

    @Test
    void a_fact_for_others_is_passed_over_and_not_remembered() {
        var others = event("others", "for others");
        Facts.send(TOPIC, others);
        var ours = event("others", "for us");
        Facts.send(TOPIC, ours);
        Facts.awaitHeard(ours);
        assertThat(heard("for others")).isZero();
        assertThat(Sql.query(
                        "SELECT 1 FROM inbox WHERE fact_id = ?::uuid",
                        others.path("id").asText()))
                .isEmpty();
    }

    @Test
    void what_breaks_the_contract_parks_its_subject_and_no_other() {
        Facts.send(TOPIC, "broken", "{\"specversion\":");
        Facts.send(TOPIC, event("broken", "waits behind the broken one"));
        var other = event("sound", "of another subject");
        Facts.send(TOPIC, other);
        Facts.awaitHeard(other);
        letter("broken", "WAITING");
        var id = letter("broken", "PARKED");
        assertThat(heard("waits behind the broken one")).isZero();

        As.client("operator")
                .get(LETTERS + "?state=PARKED&limit=500")
                .then()
                .statusCode(200)
                .body("items.find { it.id == '" + id + "' }.topic", equalTo(TOPIC));
        As.client("ministry").get(LETTERS).then().statusCode(403);
        As.client("operator")
                .post(LETTERS + "/" + id + "/replay")
                .then()
                .statusCode(409)
                .body("code", equalTo("DEAD_LETTER_FAILS"));
        As.client("operator")
                .body("{\"reason\":\"cut off on the way\"}")
                .post(LETTERS + "/" + id + "/discard")
                .then()
                .statusCode(200)
                .body("state", equalTo("DISCARDED"))
                .body("settledBy", equalTo("operator"));
        assertThat(heard("waits behind the broken one")).isEqualTo(1);
        As.client("operator")
                .body("{\"reason\":\"again\"}")
                .post(LETTERS + "/" + id + "/discard")
                .then()
                .statusCode(409);
    }

    @Test
    void an_unknown_type_a_newer_version_and_invalid_data_are_dead_letters_that_are_told() {
        Facts.send(TOPIC, event("unknown type", "x").put("type", "de.integrationspakt.municipality.Unheard.v1"));
        Facts.send(TOPIC, event("newer", "x").put("type", "de.integrationspakt.municipality.NoteTaken.v2"));
        var invalid = event("invalid", "x");
        invalid.withObject("/data").put("amountCents", -1);
        Facts.send(TOPIC, invalid);
        for (String subject : new String[] {"unknown type", "newer", "invalid"}) {
            letter(subject, "PARKED");
            assertThat(Sql.query(
                            "SELECT 1 FROM outbox WHERE topic = ? AND subject = ?", TOPIC + ".dead-letter", subject))
                    .hasSize(1);
        }
    }

    @Test
    void a_hearer_that_stumbles_is_replayed_once_mended_and_the_order_of_the_subject_stays() {
        var first = event("stumbling", "stumble first");
        var second = event("stumbling", "second");
        Facts.send(TOPIC, first);
        Facts.send(TOPIC, second);
        letter("stumbling", "WAITING");
        var id = letter("stumbling", "PARKED");
        NoteFacts.STUMBLES.set(false);
        As.client("operator")
                .post(LETTERS + "/" + id + "/replay")
                .then()
                .statusCode(200)
                .body("state", equalTo("REPLAYED"));
        NoteFacts.STUMBLES.set(true);
        var order = Sql.query("SELECT text FROM note_heard WHERE text IN ('stumble first', 'second') ORDER BY seq");
        assertThat(order).extracting(row -> row.get("text")).containsExactly("stumble first", "second");
        var third = event("stumbling", "third, after the subject is free");
        Facts.send(TOPIC, third);
        Facts.awaitHeard(third);
    }

    @Test
    void nothing_written_can_be_changed_by_the_service_role() {
        for (String statement : new String[] {
            "UPDATE journal SET actor = 'somebody else'",
            "DELETE FROM journal",
            "DELETE FROM inbox",
            "DELETE FROM outbox",
            "UPDATE outbox SET data = '{}'",
            "UPDATE idempotency SET body = ''",
            "DELETE FROM dead_letter"
        }) {
            assertThat(refusal(statement)).as(statement).contains("permission denied");
        }
    }

    private static String refusal(String statement) {
        try {
            Sql.execute(statement);
            return "done";
        } catch (SQLException refused) {
            return refused.getMessage();
        }
    }
}
