package de.integrationspakt.casemanagement.post;

import com.fasterxml.jackson.databind.JsonNode;
import de.integrationspakt.kernel.fact.Heard;
import de.integrationspakt.kernel.fact.Hearer;
import de.integrationspakt.kernel.fact.Hearing;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Hears what became of the money posts asked for. Answers to other services' requests are not ours. */
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

    record Reserved(UUID requestId, String requester, String reservation, long amountCents, long version)
            implements Told {}

    record Refused(UUID requestId, String requester, String reason, long availableCents, long version)
            implements Told {}

    record Released(UUID requestId, String requester, String reason, long amountCents, long version) implements Told {}

    record Moved(UUID requestId, String requester, long amountCents, long version) implements Told {}

    @Override
    public List<Hearing<?>> hearings() {
        return List.of(
                Hearing.of(TOPIC, BUDGET + "FundsReserved.v1", Reserved.class, this::reserved)
                        .where(FundingFacts::isAsked),
                Hearing.of(TOPIC, BUDGET + "FundsRefused.v1", Refused.class, this::refused),
                Hearing.of(TOPIC, BUDGET + "FundsReleased.v1", Released.class, this::released),
                Hearing.of(TOPIC, BUDGET + "FundsPaid.v1", Moved.class, this::paid),
                Hearing.of(TOPIC, BUDGET + "FundsReturned.v1", Moved.class, this::returned),
                Hearing.of(TOPIC, BUDGET + "FundsRecovered.v1", Moved.class, this::recovered));
    }

    /** Most reservations are made by budget's own officers; who asked for none needs to hear of none. */
    private static boolean isAsked(JsonNode reserved) {
        return !reserved.path("requester").asText().equals("budget");
    }

    private void reserved(Heard<Reserved> fact) {
        var told = fact.data();
        take(
                told,
                PostAction.FUNDS_RESERVED,
                null,
                f -> f.reserved(told.version(), told.reservation(), told.amountCents()));
    }

    private void refused(Heard<Refused> fact) {
        var told = fact.data();
        take(
                told,
                PostAction.FUNDS_REFUSED,
                told.reason(),
                f -> f.refused(told.version(), told.reason(), told.availableCents()));
    }

    private void released(Heard<Released> fact) {
        var told = fact.data();
        take(
                told,
                PostAction.FUNDS_RELEASED,
                told.reason(),
                f -> f.released(told.version(), told.reason(), told.amountCents()));
    }

    private void paid(Heard<Moved> fact) {
        var told = fact.data();
        take(told, PostAction.FUNDS_PAID, null, f -> f.paid(told.version(), told.amountCents()));
    }

    private void returned(Heard<Moved> fact) {
        var told = fact.data();
        take(told, PostAction.FUNDS_RETURNED, null, f -> f.returned(told.version(), told.amountCents()));
    }

    private void recovered(Heard<Moved> fact) {
        var told = fact.data();
        take(told, PostAction.FUNDS_RECOVERED, null, f -> f.recovered(told.version(), told.amountCents()));
    }

    private void take(Told told, PostAction action, String reason, TakeFunding.News news) {
        if (told.requester().equals(FundsRequested.REQUESTER)) {
            takeFunding.take(told.requestId(), told.version(), action, reason, news);
        }
    }
}
