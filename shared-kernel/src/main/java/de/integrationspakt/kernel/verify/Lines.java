package de.integrationspakt.kernel.verify;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import de.integrationspakt.kernel.proof.Hash;
import de.integrationspakt.kernel.proof.Seal;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON objects one after the other, as in an export or on a topic; one in memory at a time. */
final class Lines implements AutoCloseable {
    private final JsonParser json;
    private long number;

    Lines(InputStream in) throws IOException {
        json = new JsonFactory().createParser(in);
    }

    /** @return null at the end */
    Line next() throws IOException, Unreadable {
        try {
            var token = json.nextToken();
            number++;
            if (token == null) {
                return null;
            }
            if (token != JsonToken.START_OBJECT) {
                throw new Unreadable("line " + number + " is no JSON object");
            }
            return new Line(number, object());
        } catch (JsonProcessingException broken) {
            throw new Unreadable("line " + number + " is no JSON: " + broken.getOriginalMessage());
        }
    }

    private Map<String, Object> object() throws IOException {
        var fields = new LinkedHashMap<String, Object>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var name = json.currentName();
            json.nextToken();
            fields.put(name, value());
        }
        return fields;
    }

    private Object value() throws IOException {
        return switch (json.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_NULL -> null;
            default -> json.getText();
        };
    }

    private List<Object> array() throws IOException {
        var items = new ArrayList<Object>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        return items;
    }

    @Override
    public void close() throws IOException {
        json.close();
    }

    /** One of them; numbers as their text. */
    record Line(long at, Map<String, Object> fields) {
        boolean has(String field) {
            return fields.get(field) != null;
        }

        String text(String field) throws Unreadable {
            if (fields.get(field) instanceof String text) {
                return text;
            }
            throw new Unreadable("line " + at + " has no " + field);
        }

        long number(String field) throws Unreadable {
            try {
                return Long.parseLong(text(field));
            } catch (NumberFormatException broken) {
                throw new Unreadable("line " + at + " has no number in " + field);
            }
        }

        Hash hash(String field) throws Unreadable {
            try {
                return Hash.of(text(field));
            } catch (IllegalArgumentException broken) {
                throw new Unreadable("line " + at + " has no hash in " + field);
            }
        }

        /** @return null where there is none */
        Map<String, String> row() throws Unreadable {
            if (!(fields.get("row") instanceof Map<?, ?> columns)) {
                return null;
            }
            var row = new LinkedHashMap<String, String>();
            for (var column : columns.entrySet()) {
                if (column.getValue() != null && !(column.getValue() instanceof String)) {
                    throw new Unreadable("line " + at + " has a row that is not all text");
                }
                row.put((String) column.getKey(), (String) column.getValue());
            }
            return row;
        }

        Line inner(String field) {
            var inner = new LinkedHashMap<String, Object>();
            if (fields.get(field) instanceof Map<?, ?> object) {
                object.forEach((name, value) -> inner.put((String) name, value));
            }
            return new Line(at, inner);
        }

        Seal seal() throws Unreadable {
            return new Seal(
                    text("service"),
                    text("log"),
                    number("number"),
                    number("size"),
                    hash("root"),
                    hash("previous"),
                    text("at"),
                    text("keyId"),
                    text("signature"));
        }
    }
}
