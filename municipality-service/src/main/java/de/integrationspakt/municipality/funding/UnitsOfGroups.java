package de.integrationspakt.municipality.funding;

import de.integrationspakt.kernel.access.UnitsThroughOthers;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;

/** A member sees what is its group's. Asked after the register has said for whom else the caller acts. */
@ApplicationScoped
@Priority(10)
class UnitsOfGroups implements UnitsThroughOthers {
    private final GroupCopies groups;

    UnitsOfGroups(GroupCopies groups) {
        this.groups = groups;
    }

    @Override
    @Transactional
    public Set<String> of(Set<String> units) {
        return groups.of(units);
    }
}
