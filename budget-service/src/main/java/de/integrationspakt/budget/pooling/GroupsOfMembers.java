package de.integrationspakt.budget.pooling;

import de.integrationspakt.kernel.access.UnitsThroughOthers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** A member sees what is its group's, and so does the member's district. */
@ApplicationScoped
class GroupsOfMembers implements UnitsThroughOthers {

    private final Groups groups;

    GroupsOfMembers(Groups groups) {
        this.groups = groups;
    }

    @Override
    public Set<String> of(Set<String> units) {
        return Set.copyOf(groups.of(units));
    }
}
