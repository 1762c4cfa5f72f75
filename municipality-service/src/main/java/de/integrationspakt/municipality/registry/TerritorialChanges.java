package de.integrationspakt.municipality.registry;

import de.integrationspakt.kernel.http.NotFound;
import de.integrationspakt.kernel.key.Ags;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All territorial changes. */
@ApplicationScoped
class TerritorialChanges implements PanacheRepositoryBase<TerritorialChange, UUID> {
    /** What a caller is looking for; null members do not narrow. */
    record Search(ChangeStatus status, ChangeKind kind, Ags ags) {}

    TerritorialChange require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("territorial change", id));
    }

    /** At most {@code limit}, the oldest first, behind the one given. */
    List<TerritorialChange> search(Search search, UUID after, int limit) {
        var query = new StringBuilder("from TerritorialChange c where c.id > :after");
        Map<String, Object> values = new HashMap<>(Map.of("after", after));
        if (search.status() != null) {
            query.append(" and c.status = :status");
            values.put("status", search.status());
        }
        if (search.kind() != null) {
            query.append(" and c.kind = :kind");
            values.put("kind", search.kind());
        }
        if (search.ags() != null) {
            query.append(" and exists (select 1 from c.parts p where p.ags = :ags)");
            values.put("ags", search.ags().value());
        }
        return find(query.append(" order by c.id").toString(), values)
                .range(0, limit - 1)
                .list();
    }
}
