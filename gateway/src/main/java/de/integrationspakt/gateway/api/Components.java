package de.integrationspakt.gateway.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives components that share a name but not their content names of their own. Two that read alike but refer to different things differ as
 * well, so this goes on until nothing changes.
 */
final class Components {
    private final List<ServiceDocument> documents;

    private Components(List<ServiceDocument> documents) {
        this.documents = documents;
    }

    static void tellApart(List<ServiceDocument> documents) {
        var components = new Components(documents);
        var clashes = components.clashes();
        while (!clashes.isEmpty()) {
            for (var document : documents) {
                components.rename(document, clashes);
            }
            clashes = components.clashes();
        }
    }

    /** Addresses such as {@code schemas/Page} that mean different things in different documents. */
    private Set<String> clashes() {
        Map<String, JsonNode> first = new HashMap<>();
        Set<String> clashes = new HashSet<>();
        for (var document : documents) {
            for (var section : document.components().properties()) {
                for (var component : section.getValue().properties()) {
                    var address = section.getKey() + "/" + component.getKey();
                    var earlier = first.putIfAbsent(address, component.getValue());
                    if (earlier != null && !earlier.equals(component.getValue())) {
                        clashes.add(address);
                    }
                }
            }
        }
        return clashes;
    }

    private void rename(ServiceDocument document, Set<String> clashes) {
        Map<String, String> renamed = new HashMap<>();
        for (var section : document.components().properties()) {
            var components = (ObjectNode) section.getValue();
            for (var name : List.copyOf(names(components))) {
                if (clashes.contains(section.getKey() + "/" + name)) {
                    var own = freeName(components, document.prefix() + name);
                    components.set(own, components.remove(name));
                    var address = "#/components/" + section.getKey() + "/";
                    renamed.put(address + name, address + own);
                }
            }
        }
        References.rewrite(document.tree(), renamed);
    }

    private static Set<String> names(ObjectNode components) {
        var names = new HashSet<String>();
        components.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static String freeName(ObjectNode components, String wanted) {
        var name = wanted;
        while (components.has(name)) {
            name += "_";
        }
        return name;
    }
}
