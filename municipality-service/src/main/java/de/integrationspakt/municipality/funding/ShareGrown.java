package de.integrationspakt.municipality.funding;

/**
 * Said inside the transaction in which it was heard: a share is larger than it was known to be.
 *
 * @param holder whose share
 * @param amountCents of the share now
 */
public record ShareGrown(String budgetLine, String holder, long amountCents) {}
