package de.integrationspakt.kernel.access;

import java.util.Set;

/**
 * Units that a caller acts for because of what a service knows, beyond those that its token names: the groups its units are
 * members of, the municipalities it administers, those whose rights it took over. Where one rests on another, {@code
 * @Priority} says which is asked first.
 */
public interface UnitsThroughOthers {

    /** @param units those of the token, and those found before, never the whole state */
    Set<String> of(Set<String> units);

    /**
     * Units whose facts the caller may hear without acting for them: whoever took over its own rights.
     *
     * @param units all that the caller acts for, never the whole state
     */
    default Set<String> heard(Set<String> units) {
        return Set.of();
    }
}
