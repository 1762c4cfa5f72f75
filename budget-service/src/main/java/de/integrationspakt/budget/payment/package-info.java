/**
 * Payment orders (Auszahlungsanordnungen): what is ordered on a line and due is collected, released by a second treasurer, handed to the bank as
 * pain.001.001.09, and booked as paid once the bank has executed it. Owns {@code payment_order}, {@code payment}, {@code payment_item},
 * {@code payment_without_payee}.
 *
 * <p>Guarantees: an instalment is in one live order at a time; only ordered reservations; one payment per payee with the list of those it is for.
 * Who prepared an order, assessed or ordered an item of it, or changed an IBAN it pays to, does not release it (§ 70 LHO: who orders does not
 * pay). Nothing is booked before the bank has executed it; what it rejects or gives back is free for another order.
 *
 * <pre>
 * PREPARED --release by another treasurer--> RELEASED --the bank has executed all-------> EXECUTED
 *     \--cancellation, for a reason--> CANCELLED  \--some rejected, or came back------> PARTLY_EXECUTED
 *                                                 \--all rejected--------------------> REJECTED
 *
 * a payment: ORDERED --> EXECUTED --> RETURNED
 *                  \--> REJECTED
 * </pre>
 *
 * <p>Locks, in this order: order, its payments, the ledger's door, reservations, accounts.
 */
package de.integrationspakt.budget.payment;
