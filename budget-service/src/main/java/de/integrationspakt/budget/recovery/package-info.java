/**
 * Recoveries (Rückforderungen): money that was given and has to come back. Owns {@code recovery}, {@code recovery_entry} and
 * {@code recovery_set_off}, {@code recovery_relief} and {@code recovery_instalment}; hears {@code FundsReduced} and {@code RecoveryRequested}; tells {@code FundsRecovered} whenever money is back.
 *
 * <p>Guarantees: nothing is owed before the holder was heard and a person who neither computed the recovery nor sent the hearing has decided it;
 * for one reservation never more is claimed than was paid; what is open is what was decided less its entries, which are only added; each part of
 * it comes back once.
 *
 * <pre>
 * COMPUTED --hearing sent--> HEARD --decision by another--> DECIDED --last cent back, set off or given up--> SETTLED
 *                                  --decided: nothing-----> DROPPED
 * </pre>
 *
 * <p>Another service that asked for money may ask for it back ({@code RecoveryRequested}): it has heard the holder, so the recovery begins as heard,
 * under the id that service gave; the two officers who found it there count as who computed and who heard it, so a third decides here.
 *
 * <p>Bookings. Money paid for a reservation stays on the holder's paid account until it is back; then RECOVER moves it to where the reservation
 * once took it: the holder's share, or the line's common pot. So until it is here it cannot be given again. A claw-back of a run was booked by its
 * settlement as a receivable; there RECOVER moves from paid to that receivable, and what is allocated stays as the run said.
 *
 * <p>A fixed amount that falls (ANBest-K) frees at once what no payment order has taken up; what was paid beyond it is computed as a recovery.
 * Deferring, writing off and waiving (§ 59 LHO) are proposed by one person and approved by another. A claw-back that is given up the line bears.
 *
 * <p>Payments withhold what is owed through {@link de.integrationspakt.budget.recovery.SetOff}: {@code against} while an order is prepared, then
 * {@code executed} after its payments are booked <em>in full</em>, or {@code dropped}. It nets only recoveries whose decision says so, and may cut a
 * payment to nothing. Payments call recoveries, never the other way round.
 *
 * <p>Limits: recoveries, like reservations, are locked behind the ledger's door wherever money moves, since setting off meets them there.
 */
package de.integrationspakt.budget.recovery;
