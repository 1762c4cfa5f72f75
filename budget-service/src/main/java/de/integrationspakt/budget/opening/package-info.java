/**
 * Opening balances (Übernahme): what the books kept before this ledger say a holder was allocated, has open and was paid. Owns
 * {@code opening}, {@code opening_row} and {@code opening_line}; tells {@code OpeningBalancesBooked}.
 *
 * <pre>
 * PREPARED --approved by another--> BOOKED
 *          --rejected, withdrawn--> REJECTED
 * </pre>
 *
 * <p>Guarantees: a file is taken over whole or not at all, and once; its control totals must be those of its rows; it goes only into lines that
 * have moved by nothing but their appropriation; all is booked in one transaction under the subject {@code opening:<id>}, value-dated to the key
 * date, as ALLOCATE, RESERVE and PAY. The file, its SHA-256, each line before and after and the ledger's numbers around the bookings are kept as
 * proof.
 *
 * <p>Limit: shares taken over are not told to other services as published; what is left of them is drawn on by hand.
 */
package de.integrationspakt.budget.opening;
