package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.key.Ags;

/**
 * What of a claim never changes.
 *
 * @param reference the municipality's own name for it, once among its claims; null if it gives none
 */
record ClaimHead(Ags ags, String budgetLine, ClaimKind kind, String reference) {}
