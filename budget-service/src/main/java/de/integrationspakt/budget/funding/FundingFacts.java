package de.integrationspakt.budget.funding;

import de.integrationspakt.kernel.fact.Hearer;
import de.integrationspakt.kernel.fact.Hearing;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Hears what other services need. */
@ApplicationScoped
class FundingFacts implements Hearer {

    private static final String TOPIC = "funding.requests";

    private final AnswerFundsRequest answerFundsRequest;
    private final GiveFundsBack giveFundsBack;

    FundingFacts(AnswerFundsRequest answerFundsRequest, GiveFundsBack giveFundsBack) {
        this.answerFundsRequest = answerFundsRequest;
        this.giveFundsBack = giveFundsBack;
    }

    @Override
    public List<Hearing<?>> hearings() {
        return List.of(
                requested("municipality"),
                requested("casemanagement"),
                noLongerNeeded("municipality"),
                noLongerNeeded("casemanagement"));
    }

    private Hearing<FundsRequested> requested(String service) {
        return Hearing.of(
                TOPIC,
                "de.integrationspakt." + service + ".FundsRequested.v1",
                FundsRequested.class,
                fact -> answerFundsRequest.answer(fact.data(), fact.id()));
    }

    private Hearing<FundsNoLongerNeeded> noLongerNeeded(String service) {
        return Hearing.of(
                TOPIC,
                "de.integrationspakt." + service + ".FundsNoLongerNeeded.v1",
                FundsNoLongerNeeded.class,
                fact -> giveFundsBack.noLongerNeeded(fact.data()));
    }
}
