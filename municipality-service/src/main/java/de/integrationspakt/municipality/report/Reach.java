package de.integrationspakt.municipality.report;

import de.integrationspakt.kernel.access.Caller;

/**
 * Which rows a caller may see.
 *
 * @param all whether it acts for the state
 * @param units keys of municipalities, districts and groups otherwise
 */
record Reach(boolean all, String[] units) {
    static Reach of(Caller caller) {
        return new Reach(caller.isState(), caller.units().toArray(String[]::new));
    }
}
