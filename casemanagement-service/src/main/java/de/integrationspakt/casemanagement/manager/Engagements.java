package de.integrationspakt.casemanagement.manager;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** All engagements. */
@ApplicationScoped
class Engagements implements PanacheRepositoryBase<Engagement, UUID> {
    /** What binds the person now or will. */
    List<Working> of(UUID manager) {
        return list("manager = ?1 and not freed order by startsOn, post", manager).stream()
                .map(Engagement::working)
                .toList();
    }

    Map<UUID, List<Working>> of(Collection<UUID> managers) {
        return list("manager in ?1 and not freed order by startsOn, post", managers).stream()
                .collect(Collectors.groupingBy(
                        Engagement::manager, Collectors.mapping(Engagement::working, Collectors.toList())));
    }
}
