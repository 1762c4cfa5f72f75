/**
 * Comparability: what municipalities of the same kind offer, what it costs and what comes of it, so that each sees where it
 * stands. The pact promises comparable standards; figures alone explain nothing, so they never decide.
 *
 * <p>Owns nothing and writes nothing. Reads tables of registry, survey and measure in SQL of its own, since it compares what
 * they keep apart; nobody depends on it. A caller sees the rows of its own units, beside the quartiles of all.
 *
 * <p>Guarantees: quartiles are shown only of three municipalities or more, and no figure that rests on one or two persons.
 */
package de.integrationspakt.municipality.comparability;
