package de.integrationspakt.kernel.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationspakt.kernel.fact.FactContracts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;

/** Facts in tests: examples of the contracts, sent over real Kafka; and what the service told. */
public final class Facts {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static KafkaProducer<String, String> producer;

    private Facts() {}

    /** The committed example of a fact, a whole CloudEvent, after checking that it keeps its own schema. */
    public static ObjectNode example(String fact) {
        try {
            var file = Platform.root().resolve("contracts/events/" + fact + ".v1.example.json");
            var event = (ObjectNode) JSON.readTree(Files.readString(file));
            assertKeepsContract(event);
            return event;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** A new fact of the example's type with other data. */
    public static ObjectNode fact(String fact, String subject, Map<String, ?> data) {
        var event = example(fact);
        event.put("id", UUID.randomUUID().toString());
        event.put("subject", subject);
        event.put("time", Instant.now().toString());
        event.withObject("/data").setAll((ObjectNode) JSON.valueToTree(data));
        assertKeepsContract(event);
        return event;
    }

    /** Sends it as another service's relay would. */
    public static synchronized void send(String topic, JsonNode event) {
        send(topic, event.path("subject").asText(), event.toString());
    }

    /** Sends anything at all. */
    public static synchronized void send(String topic, String key, String message) {
        if (producer == null) {
            producer = new KafkaProducer<>(Map.of(
                    "bootstrap.servers", Platform.address("pakt.kafka"),
                    "key.serializer", StringSerializer.class,
                    "value.serializer", StringSerializer.class));
        }
        try {
            producer.send(new ProducerRecord<>(topic, key, message)).get();
        } catch (InterruptedException | ExecutionException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** Waits until the service has acted on the fact with this id, then until nothing of it is missing. */
    public static void awaitHeard(JsonNode event) {
        var id = UUID.fromString(event.path("id").asText());
        await(() -> !Sql.query("SELECT 1 FROM inbox WHERE fact_id = ?", id).isEmpty());
    }

    /** Waits for facts of this name about this subject, checks each against its contract, and gives their data. */
    public static List<JsonNode> told(String fact, String subject) {
        await(() -> !rows(fact, subject).isEmpty());
        var told = rows(fact, subject);
        told.forEach(row -> assertThat(FactContracts.violation((String) row.get("type"), data(row)))
                .as("%s keeps its contract", fact)
                .isEmpty());
        return told.stream().map(Facts::data).toList();
    }

    /** How many facts of this name stand in the outbox about this subject, now. */
    public static int count(String fact, String subject) {
        return rows(fact, subject).size();
    }

    public static void await(Supplier<Boolean> condition) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(20))
                .until(condition::get);
    }

    private static List<Map<String, Object>> rows(String fact, String subject) {
        return Sql.query(
                "SELECT type, data FROM outbox WHERE type LIKE ? AND subject = ? ORDER BY seq",
                "%." + fact + ".v1",
                subject);
    }

    private static JsonNode data(Map<String, Object> row) {
        try {
            return JSON.readTree((String) row.get("data"));
        } catch (JsonProcessingException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static void assertKeepsContract(JsonNode event) {
        assertThat(FactContracts.violation(event.path("type").asText(), event.path("data")))
                .as("%s keeps its contract", event.path("type").asText())
                .isEmpty();
    }
}
