package de.integrationspakt.budget.recovery;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.integrationspakt.kernel.fact.Tellable;
import de.integrationspakt.kernel.fact.Told;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Money that had been paid is back: paid back or withheld from another payment.
 *
 * @param openCents what of the recovery is still to come after it
 * @param requestId the request; the reservation where budget asked; the recovery itself where it is about a share
 */
@Told(topic = "budget.funding")
record FundsRecovered(
        UUID requestId,
        String requester,
        UUID reservation,
        UUID recovery,
        long amountCents,
        long openCents,
        LocalDate recoveredOn,
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
        return Set.of(holder);
    }
}
