package de.integrationspakt.budget.funding;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.integrationspakt.kernel.fact.Tellable;
import de.integrationspakt.kernel.fact.Told;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * The bank has executed a payment.
 *
 * @param amountCents what this payment paid of the reservation
 * @param remainingCents what is still set aside after it; 0: all is paid
 */
@Told(topic = "budget.funding")
record FundsPaid(
        UUID requestId,
        String requester,
        UUID reservation,
        UUID paymentOrder,
        long amountCents,
        long remainingCents,
        LocalDate executedOn,
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
