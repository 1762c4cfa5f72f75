package de.integrationspakt.budget.payment;

/**
 * Why the bank did not execute a payment, or gave it back.
 *
 * @param code of ISO 20022 such as AC04, or the bank's own, up to 35 characters
 * @param text what it says besides, up to 1,000 characters, or null
 */
record Reason(String code, String text) {}
