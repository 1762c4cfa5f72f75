package de.integrationspakt.kernel.fact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** An outbox row as a CloudEvent 1.0 in structured JSON. */
record OutgoingFact(UUID id, String topic, String subject, String traceparent, String event) {
    static OutgoingFact of(ResultSet row, ObjectMapper json) throws SQLException {
        var event = event(row, json);
        return new OutgoingFact(
                row.getObject("id", UUID.class),
                row.getString("topic"),
                row.getString("subject"),
                row.getString("traceparent"),
                event.toString());
    }

    /** The envelope; {@code source} is the service, as the type's third part names it. */
    static ObjectNode event(ResultSet row, ObjectMapper json) throws SQLException {
        var type = row.getString("type");
        var event = json.createObjectNode();
        event.put("specversion", "1.0");
        event.put("id", row.getString("id"));
        event.put("source", "/" + type.split("\\.")[2] + "-service");
        event.put("type", type);
        event.put("subject", row.getString("subject"));
        event.put("time", row.getTimestamp("at").toInstant().toString());
        event.put("datacontenttype", "application/json");
        if (row.getString("traceparent") != null) {
            event.put("traceparent", row.getString("traceparent"));
        }
        event.set("data", parse(row.getString("data"), json));
        return event;
    }

    private static JsonNode parse(String data, ObjectMapper json) {
        return json.getNodeFactory().rawValueNode(new RawValue(data));
    }
}
