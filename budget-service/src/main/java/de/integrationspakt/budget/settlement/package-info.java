/**
 * Settlements: what a later run changes for each holder, against what it has, until that is settled. Owns {@code settlement}.
 *
 * <p>A claw-back of what is still free takes effect when the run is published: a provisional grant reserves its final setting, and a share is only
 * a frame. What was reserved for a request, ordered or paid stays with the holder until it has been heard (§ 28 LVwVfG) and a second person has
 * decided; then it is taken from the share or, beyond that, becomes a receivable and a recovery. A supplement takes effect at once as far as the
 * line has money, in proportion if it does not reach for all, and the rest when claw-backs have brought it: so the ledger never gives what it
 * does not have, and until all is settled {@code allocated = published share + what waits to come back − what waits to be given}.
 *
 * <pre>
 * claw-back:  free: SETTLED at once
 *             COMPUTED --hearing--> HEARD --decision by another--> DECIDED --booking--> SETTLED
 *                                         --decided: nothing-----> DROPPED
 * supplement: the money is there: SETTLED at once; else DECIDED --booking--> SETTLED
 * any open:   --a later run is published--> SUPERSEDED, and its rest is carried into that run's settlement
 * </pre>
 *
 * <p>Guarantees: per run and holder one settlement, per line and holder one that is open; {@code difference = booked + open + kept by decision};
 * what a decision let a holder keep is never asked for again.
 */
package de.integrationspakt.budget.settlement;
