package de.integrationspakt.budget.opening;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.fact.Tellable;
import de.integrationspakt.kernel.fact.Told;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Balances of the books kept before are in the ledger now. */
@Told(topic = "budget.openings")
record OpeningBalancesBooked(
        UUID opening,
        LocalDate keyDate,
        String sha256,
        List<String> budgetLines,
        long allocatedCents,
        long reservedCents,
        long paidCents,
        long numberBefore,
        long numberAfter)
        implements Tellable {

    @Override
    @JsonIgnore
    public String subject() {
        return opening.toString();
    }

    @Override
    @JsonIgnore
    public Set<String> units() {
        return Set.of(Caller.STATE);
    }
}
