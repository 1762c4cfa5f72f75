package de.integrationspakt.kernel.fact;

import java.util.Set;

/**
 * A fact this service can tell: a record whose components are the data of the event, annotated with {@link Told}. Its type
 * is {@code de.integrationspakt.<service>.<record's name>.v1}; its shape stands in {@code contracts/events}.
 */
public interface Tellable {
    /** What the fact is about; also the Kafka key, so that one subject's facts stay in order. */
    String subject();

    /** Whose change feed shows it: keys of municipalities, districts, groups, carriers; {@code 08} for everybody's. */
    default Set<String> units() {
        return Set.of(subject());
    }
}
