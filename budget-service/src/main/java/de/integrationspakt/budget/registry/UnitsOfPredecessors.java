package de.integrationspakt.budget.registry;

import de.integrationspakt.kernel.access.UnitsThroughOthers;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** A municipality sees what was its predecessors'; one that ended still hears what happens to whoever followed it. */
@ApplicationScoped
@Priority(20)
class UnitsOfPredecessors implements UnitsThroughOthers {

    private final LegalSuccessors legalSuccessors;

    UnitsOfPredecessors(LegalSuccessors legalSuccessors) {
        this.legalSuccessors = legalSuccessors;
    }

    @Override
    public Set<String> of(Set<String> units) {
        return Set.copyOf(legalSuccessors.predecessors(units));
    }

    @Override
    public Set<String> heard(Set<String> units) {
        return Set.copyOf(legalSuccessors.followers(units));
    }
}
