package de.integrationspakt.gateway.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps the operations of different services in different groups: a tag two services use is named after each. */
final class Tags {
    private Tags() {}

    static ArrayNode merge(List<ServiceDocument> documents) {
        var shared = shared(documents);
        var merged = JsonNodeFactory.instance.arrayNode();
        for (var document : documents) {
            Map<String, ObjectNode> described = new HashMap<>();
            document.tags().forEach(tag -> described.put(tag.path("name").asText(), tag));
            for (var name : usedIn(document)) {
                var tag = described.containsKey(name) ? described.get(name).deepCopy() : merged.objectNode();
                merged.add(tag.put("name", nameIn(document, name, shared)));
            }
            document.eachOperation((method, operation) -> rename(operation, document, shared));
        }
        return merged;
    }

    private static void rename(ObjectNode operation, ServiceDocument document, Set<String> shared) {
        var names = operation.arrayNode();
        tagsOf(operation, document).forEach(name -> names.add(nameIn(document, name, shared)));
        operation.set("tags", names);
    }

    private static String nameIn(ServiceDocument document, String tag, Set<String> shared) {
        return shared.contains(tag) ? tag + " (" + document.service() + ")" : tag;
    }

    private static Set<String> shared(List<ServiceDocument> documents) {
        Set<String> seen = new HashSet<>();
        Set<String> shared = new HashSet<>();
        documents.forEach(document ->
                usedIn(document).stream().filter(tag -> !seen.add(tag)).forEach(shared::add));
        return shared;
    }

    private static Set<String> usedIn(ServiceDocument document) {
        Set<String> used = new LinkedHashSet<>();
        document.eachOperation((method, operation) -> used.addAll(tagsOf(operation, document)));
        return used;
    }

    private static List<String> tagsOf(ObjectNode operation, ServiceDocument document) {
        var tags = new LinkedHashSet<String>();
        operation.path("tags").forEach(tag -> tags.add(tag.asText()));
        return tags.isEmpty() ? List.of(document.prefix()) : List.copyOf(tags);
    }
}
