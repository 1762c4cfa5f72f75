/**
 * Payment orders (Auszahlungsanordnungen): what is ordered on a line is collected, released by a second treasurer, handed to the bank as
 * pain.001.001.09, and booked as paid once the bank has executed it. Owns {@code payment_order}, {@code payment}, {@code payment_item},
 * {@code payment_without_payee}.
 *
 * <p>Guarantees: one order per reservation, ever; only ordered reservations; one payment per payee with the list of those it is for. Who
 * prepared an order, assessed or ordered an item of it, or changed an IBAN it pays to, does not release it (§ 70 LHO: who orders does not pay).
 *
 * <pre>
 * PREPARED --release by another treasurer--> RELEASED --confirmation of the bank--> EXECUTED
 * </pre>
 */
package de.integrationspakt.budget.payment;
