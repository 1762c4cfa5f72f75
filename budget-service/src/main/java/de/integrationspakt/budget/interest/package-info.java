/**
 * Interest (Verzinsung) on what has to come back, § 49a LVwVfG: points over the base rate (§ 247 BGB). Owns {@code base_rate},
 * {@code interest_table}, {@code interest_claim} and {@code interest_period}.
 *
 * <p>From which day and by which table interest runs is the programme version's rule ({@link de.integrationspakt.budget.programme.InterestRule});
 * an officer deviates with a reason. By {@code PAYMENT} what was paid last counts as what was too much; by {@code DUE_DATE} all of it, from the day it
 * was due. No version comes into force that names a table which does not exist.
 *
 * <p>Rates, points and the counting of days are data with validity, never an {@code if}. Exact fractions are added up and rounded once, half up, to
 * the cent; a day of a recovery bears interest once. Computed by one person, charged by another.
 *
 * <p>Interest is revenue and not the line's money: it stands on ledger lines {@code <line>@INTEREST}, a code no real line can have. Charged:
 * RECEIVABLE of the holder → POT. Paid: SOURCE → RECEIVABLE. So there {@code POT} is what was charged, {@code −SOURCE} what has come in, and
 * {@code −RECEIVABLE} what is open.
 */
package de.integrationspakt.budget.interest;
