package de.integrationspakt.municipality.funding;

import com.fasterxml.jackson.databind.JsonNode;
import de.integrationspakt.kernel.fact.Hearer;
import de.integrationspakt.kernel.fact.Hearing;
import de.integrationspakt.municipality.funding.FundingNews.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Hears what became of the money asked for here. Answers to other services' requests are not ours. */
@ApplicationScoped
class FundingFacts implements Hearer {
    private static final String TOPIC = "budget.funding";
    private static final String BUDGET = "de.integrationspakt.budget.";

    private final TakeFundingNews takeFundingNews;

    FundingFacts(TakeFundingNews takeFundingNews) {
        this.takeFundingNews = takeFundingNews;
    }

    /** What all of these facts say. */
    private interface Told {
        String requester();

        FundingNews news();
    }

    record Reserved(UUID requestId, String requester, String reservation, long amountCents, long version)
            implements Told {
        @Override
        public FundingNews news() {
            return new FundingNews(
                    Kind.RESERVED, requestId, version, amountCents, null, null, reservation, null, null, null, null);
        }
    }

    record Refused(UUID requestId, String requester, String reason, long amountCents, long availableCents, long version)
            implements Told {
        @Override
        public FundingNews news() {
            return new FundingNews(
                    Kind.REFUSED,
                    requestId,
                    version,
                    amountCents,
                    null,
                    availableCents,
                    null,
                    null,
                    null,
                    reason,
                    null);
        }
    }

    record Released(UUID requestId, String requester, String reservation, String reason, long amountCents, long version)
            implements Told {
        @Override
        public FundingNews news() {
            return new FundingNews(
                    Kind.RELEASED, requestId, version, amountCents, null, null, reservation, null, null, reason, null);
        }
    }

    record Paid(
            UUID requestId,
            String requester,
            String reservation,
            String paymentOrder,
            LocalDate executedOn,
            long amountCents,
            Long remainingCents,
            long version)
            implements Told {
        @Override
        public FundingNews news() {
            return new FundingNews(
                    Kind.PAID,
                    requestId,
                    version,
                    amountCents,
                    remainingCents,
                    null,
                    reservation,
                    paymentOrder,
                    executedOn,
                    null,
                    null);
        }
    }

    record Returned(
            UUID requestId,
            String requester,
            String reservation,
            String paymentOrder,
            LocalDate returnedOn,
            String reason,
            long amountCents,
            long remainingCents,
            long version)
            implements Told {
        @Override
        public FundingNews news() {
            return new FundingNews(
                    Kind.RETURNED,
                    requestId,
                    version,
                    amountCents,
                    remainingCents,
                    null,
                    reservation,
                    paymentOrder,
                    returnedOn,
                    reason,
                    null);
        }
    }

    record Recovered(
            UUID requestId,
            String requester,
            String reservation,
            UUID recovery,
            LocalDate recoveredOn,
            long amountCents,
            long version)
            implements Told {
        @Override
        public FundingNews news() {
            return new FundingNews(
                    Kind.RECOVERED,
                    requestId,
                    version,
                    amountCents,
                    null,
                    null,
                    reservation,
                    null,
                    recoveredOn,
                    null,
                    recovery);
        }
    }

    @Override
    public List<Hearing<?>> hearings() {
        return List.of(
                hearing("FundsReserved", Reserved.class).where(FundingFacts::isAsked),
                hearing("FundsRefused", Refused.class),
                hearing("FundsReleased", Released.class),
                hearing("FundsPaid", Paid.class),
                hearing("FundsReturned", Returned.class),
                hearing("FundsRecovered", Recovered.class));
    }

    /** Most reservations are made by budget's own officers; who asked for none needs to hear of none. */
    private static boolean isAsked(JsonNode reserved) {
        return !reserved.path("requester").asText().equals("budget");
    }

    private <T extends Told> Hearing<T> hearing(String fact, Class<T> body) {
        return Hearing.of(TOPIC, BUDGET + fact + ".v1", body, heard -> take(heard.data()));
    }

    private void take(Told told) {
        if (told.requester().equals(FundsRequested.REQUESTER)) {
            takeFundingNews.take(told.news());
        }
    }
}
