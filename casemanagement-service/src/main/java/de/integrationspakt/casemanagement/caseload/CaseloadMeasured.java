package de.integrationspakt.casemanagement.caseload;

import de.integrationspakt.kernel.fact.Tellable;
import de.integrationspakt.kernel.fact.Told;
import java.time.LocalDate;

/**
 * A municipality's caseload of that day, complete.
 *
 * @param persons null below 3, or while no share was published
 */
@Told(topic = "casemanagement.caseloads")
record CaseloadMeasured(String ags, LocalDate on, int ftePercent, Long persons, long version) implements Tellable {
    @Override
    public String subject() {
        return ags;
    }
}
