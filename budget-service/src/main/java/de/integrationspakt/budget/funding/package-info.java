/**
 * Reservations (Festlegungen): money set aside for whoever needs it. Budget knows requests, not claims or posts: it hears
 * {@code FundsRequested} and {@code FundsNoLongerNeeded} and answers {@code FundsReserved}, {@code FundsRefused}, {@code FundsReleased} and,
 * once money has gone out, {@code FundsPaid}, or has come back, {@code FundsReturned}. Owns {@code reservation}, {@code instalment} and
 * {@code funding_request}.
 *
 * <p>Guarantees: a request is reserved or refused exactly once; a reservation takes from the holder's share, or from the common pot of a
 * {@code MEASURE} line, and gives back where it took; it is paid in instalments that add up to it, each by one payment order at a time; it expires
 * only by its day.
 *
 * <pre>
 * RESERVED --by hand, or no longer needed--> RELEASED
 *          --its day is over---------------> EXPIRED
 *          --all instalments paid----------> PAID --a payment came back--> RESERVED
 * </pre>
 *
 * <p>Over HTTP reservations are committed in groups, see {@link de.integrationspakt.budget.funding.FundsDesk}.
 */
package de.integrationspakt.budget.funding;
