/**
 * Reports: what holders have, and how a budget year was executed (Haushaltsüberwachung), now or as of any moment. Owns nothing; reads the ledger.
 *
 * <p>Guarantees: a report as of a moment is a report up to the number of a transfer, which it names, and is the same for ever.
 */
package de.integrationspakt.budget.report;
