/**
 * Accommodation cost claims: a municipality draws its share by the cost it had, less the income set against it.
 *
 * <p>Owns claims with their items, income and history, and the catalogue of cost categories. The whole life of a claim
 * is one table, {@link de.integrationspakt.municipality.claim.LifeCycle}.
 *
 * <p>Guarantees: claimed is cost less income and above zero; no item is recognised above what was claimed for it, and a
 * lower recognition has a reason; whoever assessed or handed in a claim does not approve it; each approval asks budget
 * for the money exactly once, under a request id of its own; what budget answers to an older request changes nothing.
 *
 * <p>Tells {@code ClaimSubmitted} and {@code ClaimDecided}; asks for money through {@code funding}. It never decides whether there is money: budget does.
 */
package de.integrationspakt.municipality.claim;
