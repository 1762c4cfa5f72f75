package de.integrationspakt.municipality.registry;

/** What happened to the territory of municipalities (Gebietsänderung, §§ 8 and 9 GemO). */
public enum ChangeKind {
    /** Some end and become one (Eingliederung, Neubildung): a municipality that exists, or a new one. */
    MERGER(1100, 1, 1),
    /** One is divided among several, of which it may be one itself (Aufteilung, Ausgliederung). */
    SPLIT(1, 2, 50),
    /** A part changes hands; nobody ends (Umgliederung). */
    PART_TRANSFER(1, 1, 1),
    /** The same municipality under another key, as after a district reform (Schlüsseländerung). */
    KEY_CHANGE(1, 1, 1);

    private final int mostPredecessors;
    private final int leastSuccessors;
    private final int mostSuccessors;

    ChangeKind(int mostPredecessors, int leastSuccessors, int mostSuccessors) {
        this.mostPredecessors = mostPredecessors;
        this.leastSuccessors = leastSuccessors;
        this.mostSuccessors = mostSuccessors;
    }

    boolean takesPredecessors(int count) {
        return count >= 1 && count <= mostPredecessors;
    }

    boolean takesSuccessors(int count) {
        return count >= leastSuccessors && count <= mostSuccessors;
    }

    /** Whether those that are not among the successors end. */
    boolean ends() {
        return this != PART_TRANSFER;
    }

    /** Whether the only successor takes rights and duties by law; of several, the agreement names one or none (§ 9 GemO). */
    boolean hasOneHeir() {
        return this == MERGER || this == KEY_CHANGE;
    }
}
