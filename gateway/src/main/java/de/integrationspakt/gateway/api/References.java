package de.integrationspakt.gateway.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;

/**
 * Rewrites the references of a document after components got other names: the {@code $ref}s and, under any key, the values of a
 * discriminator's mapping. No other text is exactly such an address.
 */
final class References {
    private References() {}

    /** @param renamed new by old, both as {@code #/components/<section>/<name>} */
    static void rewrite(JsonNode node, Map<String, String> renamed) {
        if (node instanceof ObjectNode object) {
            for (var field : object.properties()) {
                if (field.getValue() instanceof TextNode text) {
                    field.setValue(TextNode.valueOf(renamed.getOrDefault(text.textValue(), text.textValue())));
                } else {
                    rewrite(field.getValue(), renamed);
                }
            }
        } else if (node instanceof ArrayNode list) {
            list.forEach(item -> rewrite(item, renamed));
        }
    }
}
