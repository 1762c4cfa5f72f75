package de.integrationspakt.budget.line;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.integrationspakt.budget.programme.Drawdown;
import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.fact.Tellable;
import de.integrationspakt.kernel.fact.Told;
import java.util.Set;

/** A budget line gives no more money. */
@Told(topic = "budget.lines")
record BudgetLineClosed(
        String budgetLine,
        String programme,
        int programmeVersion,
        int year,
        String chapter,
        String title,
        long appropriationCents,
        Drawdown drawdown,
        long version)
        implements Tellable {

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
