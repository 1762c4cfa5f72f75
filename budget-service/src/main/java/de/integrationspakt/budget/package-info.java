/**
 * The money of the pact: programmes with their versioned rules, budget lines, shares by allocation runs, the ledger, reservations for whoever
 * needs money, payees, payment orders, the execution report.
 *
 * <p>Calls go one way: {@code Resource | Facts → use case → aggregate / ledger → outbox}. A feature may use another feature's use case or
 * value, never its repository or its web records. {@code ledger} knows none of the others.
 */
package de.integrationspakt.budget;
