package de.integrationspakt.municipality.structure;

import de.integrationspakt.kernel.http.NotFound;
import de.integrationspakt.kernel.key.DistrictKey;
import de.integrationspakt.municipality.level.Area;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/** The catalogue of regular structures. */
@ApplicationScoped
class Structures implements PanacheRepositoryBase<Structure, UUID> {
    /**
     * What a caller is looking for; null members do not narrow.
     *
     * @param district those of the district and of the whole state
     * @param on those that can be begun on the day
     */
    record Search(Area area, DistrictKey district, Owner owner, String targetGroup, LocalDate on) {}

    Structure require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("structure", id));
    }

    Structure requireForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("structure", id));
    }

    /** At most {@code limit} of those that match, by id, beginning behind {@code after}. */
    List<Structure> search(Search search, UUID after, int limit) {
        var conditions = new ArrayList<>(List.of("id > :after"));
        var values = new HashMap<String, Object>();
        values.put("after", after);
        if (search.area() != null) {
            conditions.add("area = :area");
            values.put("area", search.area());
        }
        if (search.district() != null) {
            conditions.add("(district is null or district = :district)");
            values.put("district", search.district().value());
        }
        if (search.owner() != null) {
            conditions.add("owner = :owner");
            values.put("owner", search.owner());
        }
        if (search.targetGroup() != null) {
            conditions.add("targetGroup = :targetGroup");
            values.put("targetGroup", search.targetGroup());
        }
        if (search.on() != null) {
            conditions.add("validFrom <= :on and (validTo is null or validTo >= :on)");
            values.put("on", search.on());
        }
        return find(String.join(" and ", conditions) + " order by id", values)
                .range(0, limit - 1)
                .list();
    }
}
