package de.integrationspakt.municipality.finding;

import java.time.LocalDate;
import java.util.Optional;

/** What is not decided when the budget year ends has to be carried over, if it can be. */
final class DeadlineNear implements Check {
    /** Two officers and the cash office need about three weeks. */
    private static final int DAYS_BEFORE = 21;

    @Override
    public Optional<Finding> look(ClaimContents claim, Known known) {
        var end = LocalDate.of(claim.from().getYear(), 12, 31);
        boolean near = !known.today().isAfter(end) && known.today().isAfter(end.minusDays(DAYS_BEFORE));
        return near ? Optional.of(Finding.deadlineNear(end)) : Optional.empty();
    }
}
