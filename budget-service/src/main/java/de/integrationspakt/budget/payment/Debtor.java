package de.integrationspakt.budget.payment;

/**
 * Whose account the money leaves: the state's cash office.
 *
 * @param bic null: the bank is found by the IBAN
 */
record Debtor(String name, String iban, String bic) {}
