/**
 * Succession: what municipalities that ended have left of their shares goes to their legal successors (§ 9 GemO). Owns {@code share_succession}.
 *
 * <p>Guarantees: the money, both shares as told ({@code SharePublished}), the note of it and its journal entry are one transaction behind the
 * ledger's door; repeated, it finds nothing left and moves nothing. What is reserved or paid stays booked where it is and is paid to the successor's
 * account; what of it comes free later follows. A later request for money in the name of the one that ended draws on the successor's share.
 *
 * <p>Limits: closed lines stay as they are. Nothing moves after a split whose agreement names no legal successor, nor while the register does not
 * say who followed: those are listed for decision. A receivable of the one that ended stays its own; recoveries are settled by hand.
 */
package de.integrationspakt.budget.succession;
