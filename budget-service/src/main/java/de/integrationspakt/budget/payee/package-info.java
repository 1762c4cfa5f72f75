/**
 * Payees: where a holder's money goes. Owns {@code payee}.
 *
 * <p>Guarantees: an IBAN has its check digits right; who changed it last, and when, is known, because he may not release a payment to it. A
 * municipality that named no account of its own is paid through its district (§ 29d FAG).
 */
package de.integrationspakt.budget.payee;
