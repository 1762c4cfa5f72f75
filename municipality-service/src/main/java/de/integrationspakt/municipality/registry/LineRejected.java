package de.integrationspakt.municipality.registry;

/** One line of a register file cannot be taken; the others can. Ends up in the import's report, never with a caller. */
class LineRejected extends Exception {
    LineRejected(String reason) {
        super(reason, null, false, false);
    }
}
