package de.integrationspakt.kernel.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.kernel.testing.Facts;
import de.integrationspakt.kernel.testing.OnPlatform;
import de.integrationspakt.kernel.testing.Platform;
import de.integrationspakt.kernel.testing.Sql;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

/** Restores are played by taking away from the real database or from the real broker what was there. */
@OnPlatform
class OutboxCheckTest {
    private static final String CHECKS = "/api/municipality/v1/outbox-checks";
    private static final String TOPIC = "municipality.claims";

    /** A fact told and heard. @return its id */
    private static UUID told(String text) {
        As.client("ministry")
                .body(
                        "{\"text\":\"" + text
                                + "\",\"lines\":[{\"amount\":{\"amount\":\"3.00\",\"currency\":\"EUR\"},\"ags\":\"08415061\"}]}")
                .post("/api/municipality/v1/notes")
                .then()
                .statusCode(201);
        var id = (UUID) Sql.one("SELECT id FROM outbox WHERE topic = ? AND subject = ?", TOPIC, text);
        Facts.await(() -> !Sql.query("SELECT FROM inbox WHERE fact_id = ?", id).isEmpty());
        return id;
    }

    private static JsonPath check(String options) {
        String id = As.client("operator")
                .post(CHECKS + options)
                .then()
                .statusCode(202)
                .body("state", equalTo("RUNNING"))
                .extract()
                .path("id");
        Facts.await(() -> !one(id).getString("state").equals("RUNNING"));
        assertThat(one(id).getString("state")).as(one(id).getString("fault")).isEqualTo("DONE");
        assertThat(Sql.query("SELECT FROM journal WHERE action = 'outbox-check.ended' AND subject = ?", id))
                .hasSize(1);
        return one(id);
    }

    private static JsonPath one(String id) {
        return As.client("operator").get(CHECKS + "/" + id).jsonPath();
    }

    private static Map<String, String> findings(JsonPath check) {
        List<Map<String, String>> items = As.client("operator")
                .get(CHECKS + "/" + check.getString("id") + "/findings?limit=500")
                .jsonPath()
                .getList("items");
        return items.stream()
                .collect(Collectors.toMap(item -> item.get("factId"), item -> item.get("kind"), (one, other) -> one));
    }

    /** As if the broker had been restored from before its facts. */
    private static void emptyTopic() throws InterruptedException, ExecutionException {
        try (var admin = Admin.create(Map.of("bootstrap.servers", Platform.address("pakt.kafka")))) {
            var partitions = admin.describeTopics(List.of(TOPIC)).allTopicNames().get().get(TOPIC).partitions().stream()
                    .map(partition -> new TopicPartition(TOPIC, partition.partition()))
                    .toList();
            var ends = admin.listOffsets(
                            partitions.stream().collect(Collectors.toMap(place -> place, place -> OffsetSpec.latest())))
                    .all()
                    .get();
            admin.deleteRecords(ends.entrySet().stream()
                            .collect(Collectors.toMap(
                                    Map.Entry::getKey,
                                    end -> RecordsToDelete.beforeOffset(
                                            end.getValue().offset()))))
                    .all()
                    .get();
        }
    }

    @Test
    void what_the_database_lost_is_reported_and_not_invented() {
        var lost = told("lost here");
        var kept = told("kept here");
        Sql.asOwner("DELETE FROM outbox WHERE id = ?", lost);
        var check = check("?retell=true");
        assertThat(findings(check)).containsEntry(lost.toString(), "NOT_HERE").doesNotContainKey(kept.toString());
        assertThat(check.getLong("notHere")).isPositive();
        assertThat(Sql.query("SELECT FROM outbox WHERE id = ?", lost)).isEmpty();
    }

    @Test
    void what_the_topics_lost_is_reported_and_told_again_if_asked_for() throws Exception {
        var lost = told("lost there");
        emptyTopic();
        var check = check("");
        assertThat(findings(check)).containsEntry(lost.toString(), "NOT_ON_TOPIC");
        assertThat(check.getLong("notOnTopic")).isPositive();

        var again = check("?retell=true");
        assertThat(again.getLong("notOnTopic")).isEqualTo(check.getLong("notOnTopic"));
        Facts.await(() -> Sql.query("SELECT FROM outbox WHERE position IS NULL").isEmpty());
        var after = check("");
        assertThat(after.getLong("notOnTopic")).isZero();
        assertThat(findings(after)).doesNotContainKey(lost.toString());
        assertThat(Sql.one("SELECT count(*) FROM note_heard WHERE text = 'lost there'"))
                .as("who heard it before knows it by its id")
                .isEqualTo(1L);
    }

    @Test
    void what_a_later_fact_of_the_subject_replaced_on_a_compacted_topic_is_not_missed() throws Exception {
        var replaced = insertCompacted("replaced", "-1");
        var missing = insertCompacted("not replaced", "-2");
        insertCompacted("replaced", "NULL");
        Facts.await(() -> Sql.query("SELECT FROM outbox WHERE position IS NULL").isEmpty());
        assertThat(findings(check(""))).doesNotContainKey(replaced).containsEntry(missing, "NOT_ON_TOPIC");
        Sql.asOwner("DELETE FROM outbox WHERE position < 0");
    }

    private static String insertCompacted(String subject, String position) {
        var id = UUID.randomUUID().toString();
        Sql.asOwner("INSERT INTO outbox (id, topic, type, subject, units, at, data, position) VALUES ('" + id
                + "', 'casemanagement.caseloads', 'de.integrationspakt.municipality.Sample.v1', '" + subject
                + "', '{}', now(), '{}', " + position + ")");
        return id;
    }

    @Test
    void what_was_passed_over_is_reported_and_acted_on_if_asked_for() {
        var id = told("not heard");
        Facts.await(() -> Sql.one("SELECT count(*) FROM note_heard WHERE text = 'not heard'")
                .equals(1L));
        Sql.asOwner("DELETE FROM inbox WHERE fact_id = ?", id);
        Sql.asOwner("DELETE FROM note_heard WHERE text = 'not heard'");
        Facts.await(() -> findings(check("")).containsKey(id.toString()));
        assertThat(Sql.query("SELECT FROM note_heard WHERE text = 'not heard'")).isEmpty();
        assertThat(findings(check("?rehear=true"))).containsEntry(id.toString(), "NOT_HEARD");
        assertThat(Sql.one("SELECT count(*) FROM note_heard WHERE text = 'not heard'"))
                .isEqualTo(1L);
        assertThat(findings(check(""))).doesNotContainKey(id.toString());
    }

    @Test
    void only_an_operator_checks_and_a_dry_run_begins_nothing() {
        As.client("ministry").post(CHECKS).then().statusCode(403);
        As.client("auditor").get(CHECKS + "/" + UUID.randomUUID()).then().statusCode(403);
        As.nobody().post(CHECKS).then().statusCode(401);
        As.client("operator").get(CHECKS + "/" + UUID.randomUUID()).then().statusCode(404);
        As.client("operator").get(CHECKS + "/x").then().statusCode(400);
        var before = Sql.one("SELECT count(*) FROM outbox_check");
        As.client("operator").post(CHECKS + "?dryRun=true").then().statusCode(202);
        assertThat(Sql.one("SELECT count(*) FROM outbox_check")).isEqualTo(before);
    }
}
