package de.integrationspakt.budget.recovery;

import de.integrationspakt.kernel.fact.Hearer;
import de.integrationspakt.kernel.fact.Hearing;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** Hears that a request came to less than was reserved for it. */
@ApplicationScoped
class ReductionFacts implements Hearer {

    private final ReduceFunding reduceFunding;

    ReductionFacts(ReduceFunding reduceFunding) {
        this.reduceFunding = reduceFunding;
    }

    @Override
    public List<Hearing<?>> hearings() {
        return Stream.<Hearing<?>>of(reduced("municipality"), reduced("casemanagement"))
                .toList();
    }

    private Hearing<FundsReduced> reduced(String service) {
        return Hearing.of(
                "funding.requests",
                "de.integrationspakt." + service + ".FundsReduced.v1",
                FundsReduced.class,
                fact -> reduceFunding.heard(fact.data(), fact.id()));
    }
}
