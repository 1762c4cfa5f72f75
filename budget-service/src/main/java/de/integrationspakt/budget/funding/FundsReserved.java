package de.integrationspakt.budget.funding;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.integrationspakt.kernel.fact.Tellable;
import de.integrationspakt.kernel.fact.Told;
import java.util.Set;
import java.util.UUID;

/** Money is set aside. {@code holder} is null where the common pot gave it for nobody yet. */
@Told(topic = "budget.funding")
record FundsReserved(
        UUID requestId,
        String requester,
        String budgetLine,
        String holder,
        UUID reservation,
        long amountCents,
        long availableCents,
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
