package de.integrationspakt.kernel.fact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** All hearers of this service, and how a message becomes a fact one of them understands. */
@ApplicationScoped
class Hearings {
    private final Map<String, Hearing<?>> byTopicAndType = new HashMap<>();
    private final ObjectMapper json;

    @Inject
    Hearings(@All List<Hearer> hearers, ObjectMapper json) {
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        for (Hearer hearer : hearers) {
            for (Hearing<?> hearing : hearer.hearings()) {
                if (byTopicAndType.put(key(hearing.topic(), hearing.type()), hearing) != null) {
                    throw new IllegalStateException("two hearers of " + hearing.type());
                }
            }
        }
    }

    Set<String> topics() {
        return byTopicAndType.values().stream().map(Hearing::topic).collect(Collectors.toSet());
    }

    /** @throws Unreadable if the message breaks its contract */
    Event read(Arrived message) {
        try {
            var event = json.readTree(message.payload());
            var type = text(event, "type");
            var hearing = byTopicAndType.get(key(message.topic(), type));
            if (hearing == null) {
                throw new Unreadable("nobody here knows the type " + type + " on " + message.topic());
            }
            if (!"1.0".equals(text(event, "specversion"))) {
                throw new Unreadable("specversion is 1.0");
            }
            boolean concerns = hearing.concerns().test(event.path("data"));
            if (concerns) {
                FactContracts.violation(type, event.path("data")).ifPresent(violation -> {
                    throw new Unreadable(violation);
                });
            }
            return new Event(
                    message,
                    concerns,
                    UUID.fromString(text(event, "id")),
                    text(event, "subject"),
                    Instant.parse(text(event, "time")),
                    event.path("traceparent").textValue(),
                    event.path("data"),
                    hearing);
        } catch (JsonProcessingException | IllegalArgumentException | DateTimeException broken) {
            throw new Unreadable(
                    "no CloudEvent: " + broken.getMessage().lines().findFirst().orElse(""));
        }
    }

    void act(Event event) {
        act(event, event.hearing());
    }

    private <T> void act(Event event, Hearing<T> hearing) {
        if (hearing.body() == Void.class) {
            return;
        }
        try {
            var data = json.treeToValue(event.data(), hearing.body());
            hearing.act().accept(new Heard<>(event.id(), event.subject(), event.time(), data));
        } catch (JsonProcessingException broken) {
            throw new Unreadable(broken.getOriginalMessage());
        }
    }

    private static String text(JsonNode event, String field) {
        if (!event.path(field).isTextual()) {
            throw new Unreadable("a CloudEvent has " + field);
        }
        return event.path(field).textValue();
    }

    private static String key(String topic, String type) {
        return topic + " " + type;
    }

    /** A readable fact and who acts on it. @param concerns false: nobody here needs it */
    record Event(
            Arrived message,
            boolean concerns,
            UUID id,
            String subject,
            Instant time,
            String traceparent,
            JsonNode data,
            Hearing<?> hearing) {}
}
