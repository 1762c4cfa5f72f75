package de.integrationspakt.kernel.access;

import java.util.Set;

/** Units that a caller acts for because of what a service knows, beyond those that its token names: the groups its units are members of. */
public interface UnitsThroughOthers {

    /** @param units those of the token, never the whole state */
    Set<String> of(Set<String> units);
}
