package de.integrationspakt.budget.payment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.integrationspakt.kernel.fact.Tellable;
import de.integrationspakt.kernel.fact.Told;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * A district has forwarded money to the holder it is for.
 *
 * @param amountCents all that the payment brought the holder
 */
@Told(topic = "budget.payments")
record PaymentForwarded(
        String holder,
        UUID paymentOrder,
        int number,
        String budgetLine,
        String payee,
        long amountCents,
        LocalDate executedOn,
        LocalDate forwardedOn)
        implements Tellable {

    @Override
    @JsonIgnore
    public String subject() {
        return holder;
    }

    @Override
    @JsonIgnore
    public Set<String> units() {
        return Set.of(holder, payee);
    }
}
