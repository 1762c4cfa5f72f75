package de.integrationspakt.kernel.report;

import java.util.LinkedHashMap;
import java.util.Map;

/** The filters of a question in the order of its parameters, those that were given. */
public final class Filters {

    private final Map<String, Object> given = new LinkedHashMap<>();

    /** @param value null or empty: not given */
    public Filters and(String name, Object value) {
        if (value != null && !value.toString().isEmpty()) given.put(name, value.toString());
        return this;
    }

    Map<String, Object> given() {
        return given;
    }
}
