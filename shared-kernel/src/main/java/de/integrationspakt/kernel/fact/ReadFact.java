package de.integrationspakt.kernel.fact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A fact as it stands on a topic: its envelope, without judging its content. */
record ReadFact(Arrived message, UUID id, String source, String type, Instant time) {
    /** Empty for what is no CloudEvent: nobody can miss it. */
    static Optional<ReadFact> of(Arrived message, ObjectMapper json) {
        try {
            var event = json.readTree(message.payload());
            return Optional.of(new ReadFact(
                    message,
                    UUID.fromString(event.path("id").asText()),
                    event.path("source").asText(),
                    event.path("type").asText(),
                    Instant.parse(event.path("time").asText())));
        } catch (JsonProcessingException | IllegalArgumentException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
