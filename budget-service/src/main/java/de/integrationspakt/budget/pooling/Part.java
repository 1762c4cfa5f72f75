package de.integrationspakt.budget.pooling;

import java.time.Instant;

/**
 * What one member puts in.
 *
 * @param statedCents null: the whole share that is left when it moves
 * @param onBehalf whether its district consented in its place; null until consented
 * @param movedCents null until pooled
 * @param movedPersons the persons that went along; null until pooled
 */
record Part(
        String member,
        Long statedCents,
        String consentedBy,
        Instant consentedAt,
        Boolean onBehalf,
        Long movedCents,
        Long movedPersons,
        long returnedCents) {

    static Part of(String member, Long statedCents) {
        return new Part(member, statedCents, null, null, null, null, null, 0);
    }

    boolean consented() {
        return consentedBy != null;
    }

    /** What the group still owes this member of what it handed over. */
    long outstandingCents() {
        return movedCents == null ? 0 : movedCents - returnedCents;
    }

    Part consent(String by, boolean inItsPlace, Instant at) {
        return new Part(member, statedCents, by, at, inItsPlace, movedCents, movedPersons, returnedCents);
    }

    Part moved(long cents, long persons) {
        return new Part(member, statedCents, consentedBy, consentedAt, onBehalf, cents, persons, returnedCents);
    }

    Part returned(long cents) {
        return new Part(
                member,
                statedCents,
                consentedBy,
                consentedAt,
                onBehalf,
                movedCents,
                movedPersons,
                returnedCents + cents);
    }
}
