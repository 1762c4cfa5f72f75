package de.integrationspakt.budget.closing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.integrationspakt.budget.programme.CarryOver;
import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.fact.Tellable;
import de.integrationspakt.kernel.fact.Told;
import java.util.Set;
import java.util.UUID;

/** A line's year is closed; told once for each closing. {@code successor} is null when nothing was carried. */
@Told(topic = "budget.closings")
record BudgetYearClosed(
        UUID closing,
        String budgetLine,
        int year,
        int number,
        String successor,
        CarryOver carryOver,
        long paidCents,
        long boundCents,
        long uncollectedCents,
        long keptCents,
        long carriedCents,
        long lapsedCents)
        implements Tellable {

    static BudgetYearClosed of(YearClosing closing, int year) {
        return new BudgetYearClosed(
                closing.id(),
                closing.budgetLine(),
                year,
                closing.number(),
                closing.successor(),
                closing.carryOver(),
                closing.paidCents(),
                closing.boundCents(),
                closing.uncollectedCents(),
                closing.keptCents(),
                closing.carriedCents(),
                closing.lapsedCents());
    }

    @Override
    @JsonIgnore
    public String subject() {
        return budgetLine;
    }

    @Override
    @JsonIgnore
    public Set<String> units() {
        return Set.of(Caller.STATE);
    }
}
