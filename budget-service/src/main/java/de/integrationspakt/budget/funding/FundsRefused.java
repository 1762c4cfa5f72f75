package de.integrationspakt.budget.funding;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.integrationspakt.kernel.fact.Tellable;
import de.integrationspakt.kernel.fact.Told;
import java.util.Set;
import java.util.UUID;

/** Nothing was set aside, and why. */
@Told(topic = "budget.funding")
record FundsRefused(
        UUID requestId,
        String requester,
        String budgetLine,
        String holder,
        long amountCents,
        long availableCents,
        RefusalReason reason,
        long version)
        implements Tellable {

    @Override
    @JsonIgnore
    public String subject() {
        return requestId.toString();
    }

    @Override
    @JsonIgnore
    public Set<String> units() {
        return holder == null || holder.isEmpty() ? Set.of() : Set.of(holder);
    }
}
