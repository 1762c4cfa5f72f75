package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.http.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** All templates. */
@ApplicationScoped
class ClaimTemplates implements PanacheRepositoryBase<ClaimTemplate, UUID> {
    ClaimTemplate require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("claim template", id));
    }

    ClaimTemplate requireForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotFound("claim template", id));
    }

    boolean isTaken(String ags, String name, UUID besides) {
        return count("ags = ?1 and name = ?2 and id <> ?3", ags, name, besides) > 0;
    }

    /** @param units of which municipalities, districts included; null for all */
    List<ClaimTemplate> find(Collection<String> units, UUID after, int limit) {
        var found = units == null
                ? find("id > ?1 order by id", after)
                : find("id > ?1 and (ags in ?2 or substring(ags, 1, 5) in ?2) order by id", after, units);
        return found.page(0, limit).list();
    }
}
