/**
 * The money side of claims and measures: the small copies of what budget told (lines, programme versions, shares), and the
 * way to ask budget for money and to hear what became of it.
 *
 * <p>Copies only: nothing here decides about money, budget does. A copy may lag behind, so whoever misses something here
 * answers {@code NOT_YET_KNOWN} and never "does not exist". Each copy keeps the version of the fact it came from and
 * ignores a lower or equal one; all can be rebuilt from the compacted topics. Other features ask
 * {@link de.integrationspakt.municipality.funding.BudgetCopies}.
 *
 * <p>Whoever wants money is a {@link de.integrationspakt.municipality.funding.Requester}, keeps a
 * {@link de.integrationspakt.municipality.funding.Funding} and asks through
 * {@link de.integrationspakt.municipality.funding.FundingRequests}, under a new id for each attempt. Who asked is remembered
 * for ever; an answer to a request that nobody made is a dead letter. What of the money is set aside, paid or back is
 * reckoned in one place, so that a part of it is never taken for the whole.
 *
 * <p>Tells {@code FundsRequested}, {@code FundsNoLongerNeeded} and {@code RecoveryRequested}; hears the budget's facts about
 * lines, programmes, shares and funding.
 */
package de.integrationspakt.municipality.funding;
