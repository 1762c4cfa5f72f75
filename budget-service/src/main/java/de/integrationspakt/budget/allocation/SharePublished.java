package de.integrationspakt.budget.allocation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.integrationspakt.kernel.fact.Tellable;
import de.integrationspakt.kernel.fact.Told;
import java.util.Set;
import java.util.UUID;

/** What a holder may draw from a line, complete: zero when a later run leaves it out, and less or more by what was pooled, or
 * carried by a year closing. Where only carried money stands on a line, the run is that of the line it comes from. */
@Told(topic = "budget.shares")
record SharePublished(
        String budgetLine,
        String holder,
        UUID run,
        Stage stage,
        int surveyYear,
        int surveyVersion,
        long persons,
        long amountCents,
        long version)
        implements Tellable {

    static SharePublished of(AllocationRun run, Share share) {
        return of(run.budgetLine(), run, share);
    }

    static SharePublished of(String budgetLine, AllocationRun run, Share share) {
        return new SharePublished(
                budgetLine,
                share.holder(),
                run.id(),
                run.stage(),
                run.surveyYear(),
                run.surveyVersion(),
                share.toldPersons(),
                share.toldCents(),
                share.version());
    }

    @Override
    @JsonIgnore
    public String subject() {
        return budgetLine + "/" + holder;
    }

    @Override
    @JsonIgnore
    public Set<String> units() {
        return Set.of(holder);
    }
}
