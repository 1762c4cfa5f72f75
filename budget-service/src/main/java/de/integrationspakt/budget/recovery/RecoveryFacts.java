package de.integrationspakt.budget.recovery;

import de.integrationspakt.kernel.fact.Hearer;
import de.integrationspakt.kernel.fact.Hearing;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Hears that paid money has to come back: the service that asked for it says so, or its request came to less. */
@ApplicationScoped
class RecoveryFacts implements Hearer {

    private static final String TOPIC = "funding.requests";

    private final OpenRequestedRecovery openRequestedRecovery;
    private final ReduceFunding reduceFunding;

    RecoveryFacts(OpenRequestedRecovery openRequestedRecovery, ReduceFunding reduceFunding) {
        this.openRequestedRecovery = openRequestedRecovery;
        this.reduceFunding = reduceFunding;
    }

    @Override
    public List<Hearing<?>> hearings() {
        return List.of(
                requested("municipality"),
                requested("casemanagement"),
                reduced("municipality"),
                reduced("casemanagement"));
    }

    private Hearing<RecoveryRequested> requested(String service) {
        return Hearing.of(
                TOPIC,
                "de.integrationspakt." + service + ".RecoveryRequested.v1",
                RecoveryRequested.class,
                fact -> openRequestedRecovery.open(fact.data(), fact.time()));
    }

    private Hearing<FundsReduced> reduced(String service) {
        return Hearing.of(
                TOPIC,
                "de.integrationspakt." + service + ".FundsReduced.v1",
                FundsReduced.class,
                fact -> reduceFunding.heard(fact.data(), fact.id()));
    }
}
