package de.integrationspakt.kernel.fact;

import java.util.List;

/** A bean that acts on facts. It acts through its database and the {@link Outbox} alone, so that acting can be taken back. */
public interface Hearer {
    /** Every type told on a topic it hears is heard or ignored by name; an unknown one is a dead letter. */
    List<Hearing<?>> hearings();
}
