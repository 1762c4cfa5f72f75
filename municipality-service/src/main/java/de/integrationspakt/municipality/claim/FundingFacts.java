package de.integrationspakt.municipality.claim;

import com.fasterxml.jackson.databind.JsonNode;
import de.integrationspakt.kernel.fact.Heard;
import de.integrationspakt.kernel.fact.Hearer;
import de.integrationspakt.kernel.fact.Hearing;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Hears what became of the money claims asked for. Answers to other services' requests are not ours. */
@ApplicationScoped
class FundingFacts implements Hearer {
    private static final String TOPIC = "budget.funding";
    private static final String BUDGET = "de.integrationspakt.budget.";

    private final TakeFunding takeFunding;

    FundingFacts(TakeFunding takeFunding) {
        this.takeFunding = takeFunding;
    }

    /** What all of these facts say. */
    interface Told {
        UUID requestId();

        String requester();

        long version();
    }

    record Reserved(UUID requestId, String requester, String reservation, long version) implements Told {}

    record Refused(UUID requestId, String requester, String reason, long availableCents, long version)
            implements Told {}

    record Released(UUID requestId, String requester, String reason, long version) implements Told {}

    /** @param remainingCents still to come; null: nothing */
    record Paid(
            UUID requestId,
            String requester,
            String paymentOrder,
            LocalDate executedOn,
            Long remainingCents,
            long version)
            implements Told {

        boolean isAll() {
            return remainingCents == null || remainingCents == 0;
        }
    }

    record Returned(UUID requestId, String requester, String reason, long version) implements Told {}

    record Recovered(UUID requestId, String requester, long version) implements Told {}

    @Override
    public List<Hearing<?>> hearings() {
        return List.of(
                Hearing.of(TOPIC, BUDGET + "FundsReserved.v1", Reserved.class, this::reserved)
                        .where(FundingFacts::isAsked),
                Hearing.of(TOPIC, BUDGET + "FundsRefused.v1", Refused.class, this::refused),
                Hearing.of(TOPIC, BUDGET + "FundsReleased.v1", Released.class, this::released),
                Hearing.of(TOPIC, BUDGET + "FundsPaid.v1", Paid.class, this::paid),
                Hearing.of(TOPIC, BUDGET + "FundsReturned.v1", Returned.class, this::returned),
                Hearing.of(TOPIC, BUDGET + "FundsRecovered.v1", Recovered.class, this::recovered));
    }

    /** Most reservations are made by budget's own officers; who asked for none needs to hear of none. */
    private static boolean isAsked(JsonNode reserved) {
        return !reserved.path("requester").asText().equals("budget");
    }

    private void reserved(Heard<Reserved> fact) {
        var told = fact.data();
        take(fact, ClaimAction.FUNDS_RESERVED, null, f -> f.reserved(told.version(), told.reservation()));
    }

    private void refused(Heard<Refused> fact) {
        var told = fact.data();
        take(
                fact,
                ClaimAction.FUNDS_REFUSED,
                told.reason(),
                f -> f.refused(told.version(), told.reason(), told.availableCents()));
    }

    private void released(Heard<Released> fact) {
        var told = fact.data();
        take(fact, ClaimAction.FUNDS_RELEASED, told.reason(), f -> f.released(told.version(), told.reason()));
    }

    private void paid(Heard<Paid> fact) {
        var told = fact.data();
        if (told.isAll())
            take(
                    fact,
                    ClaimAction.FUNDS_PAID,
                    null,
                    f -> f.paid(told.version(), told.paymentOrder(), told.executedOn()));
        else take(fact, ClaimAction.FUNDS_PAID_IN_PART, null, f -> f.paidInPart(told.version(), told.paymentOrder()));
    }

    private void returned(Heard<Returned> fact) {
        var told = fact.data();
        take(fact, ClaimAction.FUNDS_RETURNED, told.reason(), f -> f.returned(told.version()));
    }

    private void recovered(Heard<Recovered> fact) {
        take(
                fact,
                ClaimAction.FUNDS_RECOVERED,
                null,
                f -> f.recovered(fact.data().version()));
    }

    private void take(Heard<? extends Told> fact, ClaimAction action, String note, TakeFunding.News news) {
        var told = fact.data();
        if (told.requester().equals(FundsRequested.REQUESTER)) {
            takeFunding.take(told.requestId(), told.version(), action, note, news);
        }
    }
}
