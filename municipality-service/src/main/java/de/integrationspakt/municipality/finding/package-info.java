/**
 * Findings before eyes: what a reviewer of a claim should look at, each explained with its numbers.
 *
 * <p>Every {@link de.integrationspakt.municipality.finding.Check} is one rule. {@link
 * de.integrationspakt.municipality.finding.WhatIsKnown} fetches what they need in one trip to the database; {@link
 * de.integrationspakt.municipality.finding.LookAtClaim} lets all of them look. A finding decides nothing: claims are
 * assessed, approved and rejected with it all the same.
 *
 * <p>Owns the reviews: what was found when a claim was decided, what the officer made of each finding, and how often they
 * were right. They are only added. Knows a claim by its content alone, as {@link
 * de.integrationspakt.municipality.finding.ClaimContents}, and reads the tables of claims, documents, counts, shares,
 * accommodations and the register.
 */
package de.integrationspakt.municipality.finding;
