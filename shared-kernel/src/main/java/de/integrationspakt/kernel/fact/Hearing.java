package de.integrationspakt.kernel.fact;

import java.util.function.Consumer;

/**
 * What a hearer does with facts of one type.
 *
 * @param type full CloudEvent type, such as {@code de.integrationspakt.budget.SharePublished.v1}
 * @param body record with the data's fields the hearer needs; others are passed over
 * @param act runs in a transaction that several facts may share; an exception takes all of them back and each is tried alone
 */
public record Hearing<T>(String topic, String type, Class<T> body, Consumer<Heard<T>> act) {
    public static <T> Hearing<T> of(String topic, String type, Class<T> body, Consumer<Heard<T>> act) {
        return new Hearing<>(topic, type, body, act);
    }

    /** Known, and of no concern here. */
    public static Hearing<Void> ignore(String topic, String type) {
        return new Hearing<>(topic, type, Void.class, fact -> {});
    }
}
