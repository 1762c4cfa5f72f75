/**
 * The ledger: every cent of every budget line, where it is and how it came there.
 *
 * <h2>Accounts</h2>
 * Of a budget line: {@code SOURCE} (mirrors the appropriation, negative), {@code POT} (not allocated),
 * {@code BLOCKED} (blocked by the ministry, Sperre). Of a line × holder: {@code SHARE}
 * (available to the holder), {@code RESERVED}, {@code PAID} (net of what came back), {@code RECEIVABLE} (a claw-back, heard and decided, beyond
 * what the holder has left; negative until recovered). What is reserved from the common pot of a measure line for nobody yet stands under the empty holder.
 *
 * <p>Hence, at every moment: {@code appropriation = −SOURCE = POT + BLOCKED + Σ allocated} and, per holder,
 * {@code allocated = SHARE + RESERVED + PAID + RECEIVABLE}.
 *
 * <p>Money comes back by RECOVER. A claw-back: PAID → RECEIVABLE, and what is allocated stays. Money paid for a reservation and not due: PAID →
 * SHARE, allocated stays, or PAID → POT where the common pot had given it, and allocated falls. Interest is not the line's money: it stands on the
 * ledger line {@code <code>@INTEREST}.
 *
 * <h2>Guarantees</h2>
 * <ul>
 *   <li>The sum of all balances is zero; no balance but source and receivable is ever negative. Checked in memory by {@link
 *       de.integrationspakt.budget.ledger.Posting}, refused by the database as well.
 *   <li>Nothing is edited or deleted. The service's role can do nothing to balances and transfers but call {@code ledger_book}, so a balance is
 *       the sum of its transfers even for somebody who holds that role's password.
 *   <li>Transfers carry a gap-free number and a monotone time, given under one head row that is locked last. “As of T” is “up to number n”, and
 *       the answer is the same for ever.
 *   <li>A transfer's id is given by who books it: booking it again changes nothing, the same id with other content is a
 *       {@link de.integrationspakt.budget.ledger.TransferConflict}.
 *   <li>One door: within the process one transaction at a time books ({@link de.integrationspakt.budget.ledger.Ledger#enter}); between processes
 *       accounts are locked in the order of their ids. Single small commands are committed in groups
 *       ({@link de.integrationspakt.budget.ledger.GroupCommit}): one failing command never fails its group.
 * </ul>
 *
 * <p>One order for all, or two callers wait for each other: rows of other features (a line, a run, an order), the door, reservations, accounts by
 * id, the head. Reservations come behind the door because the group commit locks them there; who locked one outside and then waited at the door
 * would keep everybody out until their patience ends.
 */
package de.integrationspakt.budget.ledger;
