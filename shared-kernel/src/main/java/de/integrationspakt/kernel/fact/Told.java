package de.integrationspakt.kernel.fact;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Where a fact is told. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Told {
    /** A Kafka topic named in {@code contracts/events/topics.properties}. */
    String topic();
}
