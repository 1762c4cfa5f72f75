package de.integrationspakt.budget.pooling;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.integrationspakt.kernel.fact.Tellable;
import de.integrationspakt.kernel.fact.Told;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Municipalities and districts apply jointly from now on. A group never changes, so its only version is the first. */
@Told(topic = "budget.groups")
record GroupFormed(
        String group,
        String name,
        String lead,
        List<String> members,
        LocalDate validFrom,
        LocalDate validTo,
        long version)
        implements Tellable {

    static GroupFormed of(HolderGroup group) {
        return new GroupFormed(
                group.key(), group.name(), group.lead(), group.members(), group.validFrom(), group.validTo(), 1);
    }

    @Override
    @JsonIgnore
    public String subject() {
        return group;
    }

    @Override
    @JsonIgnore
    public Set<String> units() {
        var units = new HashSet<>(members);
        units.add(group);
        return units;
    }
}
