package de.integrationspakt.casemanagement.post;

import de.integrationspakt.casemanagement.funding.Qualification;
import de.integrationspakt.casemanagement.manager.Fte;
import de.integrationspakt.kernel.key.Holder;
import java.time.LocalDate;

/**
 * What is applied for.
 *
 * @param holder whose planning frame pays
 * @param months full months from the first day on
 */
record PlannedPost(Holder holder, String budgetLine, Qualification qualification, Fte fte, LocalDate from, int months) {
    /** The last day. */
    LocalDate until() {
        return from.plusMonths(months).minusDays(1);
    }
}
