package de.integrationspakt.budget.funding;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.integrationspakt.kernel.fact.Tellable;
import de.integrationspakt.kernel.fact.Told;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * A payment came back from the bank, or was booked as paid and never left: the money is set aside again and will be paid anew.
 *
 * @param remainingCents all that is set aside and not paid now
 * @param reason the bank's code, such as AC04, or its own words
 */
@Told(topic = "budget.funding")
record FundsReturned(
        UUID requestId,
        String requester,
        UUID reservation,
        UUID paymentOrder,
        long amountCents,
        long remainingCents,
        LocalDate returnedOn,
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
