package de.integrationspakt.budget.funding;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.integrationspakt.kernel.fact.Tellable;
import de.integrationspakt.kernel.fact.Told;
import java.util.Set;
import java.util.UUID;

/** Money that was set aside is free again. */
@Told(topic = "budget.funding")
record FundsReleased(
        UUID requestId,
        String requester,
        UUID reservation,
        long amountCents,
        long keptCents,
        String reason,
        long version,
        @JsonIgnore String holder)
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
