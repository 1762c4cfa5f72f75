package de.integrationspakt.kernel.fact;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * What a hearer does with facts of one type.
 *
 * @param type full CloudEvent type, such as {@code de.integrationspakt.budget.SharePublished.v1}
 * @param body record with the data's fields the hearer needs; others are passed over
 * @param concerns what of the facts is looked at at all; the others are passed over without being remembered
 * @param act runs in a transaction that several facts may share; an exception takes all of them back and each is tried alone
 */
public record Hearing<T>(
        String topic, String type, Class<T> body, Predicate<JsonNode> concerns, Consumer<Heard<T>> act) {
    public static <T> Hearing<T> of(String topic, String type, Class<T> body, Consumer<Heard<T>> act) {
        return new Hearing<>(topic, type, body, data -> true, act);
    }

    /** Only facts with such data; for a topic most of whose facts are for others. */
    public Hearing<T> where(Predicate<JsonNode> data) {
        return new Hearing<>(topic, type, body, data, act);
    }

    /** Known, and of no concern here. */
    public static Hearing<Void> ignore(String topic, String type) {
        return new Hearing<>(topic, type, Void.class, data -> true, fact -> {});
    }
}
