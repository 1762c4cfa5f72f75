package de.integrationspakt.budget;

import de.integrationspakt.kernel.access.Caller;
import java.util.List;

/** Whose money a caller may see: a municipality its own, a district its municipalities', the state all. */
public final class Visible {

    private Visible() {}

    /** @return keys of holders or beginnings of keys; lists are narrowed to them without a word */
    public static List<String> units(Caller caller) {
        return caller.isState() ? List.of("") : List.copyOf(caller.units());
    }
}
