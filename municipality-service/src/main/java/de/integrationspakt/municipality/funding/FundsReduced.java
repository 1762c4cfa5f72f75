package de.integrationspakt.municipality.funding;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.integrationspakt.kernel.fact.Tellable;
import de.integrationspakt.kernel.fact.Told;
import java.util.UUID;

/**
 * A request comes to less than was asked for. Budget frees what is not paid and claims back what was paid beyond.
 *
 * @param amountCents what the whole request comes to now; below what it was, above zero
 * @param reason a code, never the holder's words: facts carry no text that might name a person
 * @param version follows the one of the fact before about the same request
 */
@Told(topic = "funding.requests")
public record FundsReduced(
        UUID requestId,
        String requester,
        long amountCents,
        String reason,
        long version,
        @JsonIgnore String holder) implements Tellable {

    /** What is paid for became smaller. */
    public static FundsReduced amended(UUID request, String holder, long amountCents, long version) {
        return new FundsReduced(request, FundsRequested.REQUESTER, amountCents, "AMENDED", version, holder);
    }

    @Override
    public String subject() {
        return holder;
    }
}
