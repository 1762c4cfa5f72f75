/**
 * Accommodation cost claims: a municipality draws its share by the cost it had, less the income set against it.
 *
 * <p>Owns claims with their items, income and history, their templates and files, and the catalogue of cost categories in
 * versions. The whole life of a claim is one table, {@link de.integrationspakt.municipality.claim.LifeCycle}.
 *
 * <p>Guarantees: claimed is cost less income, and above zero but in a final settlement; no item is recognised above what was
 * claimed for it, and a lower recognition has a reason; whoever assessed or handed in a claim does not approve it, and who
 * had it in hands does not decide the objection to it; what was paid before is set off, so that nothing is paid twice; each
 * approval asks budget for the money exactly once, under a request id of its own; money comes back only after a hearing, and
 * no more than was paid; what budget answers to an older request changes nothing.
 *
 * <p>Tells {@code ClaimSubmitted}, {@code ClaimDecided} and {@code ClaimCanBeReassessed}; asks for money, and for its return,
 * through {@code funding}. It never decides whether there is money: budget does.
 */
package de.integrationspakt.municipality.claim;
