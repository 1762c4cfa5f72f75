package de.integrationspakt.municipality.registry;

import de.integrationspakt.kernel.key.DistrictKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The districts of the state. */
@ApplicationScoped
class Districts implements PanacheRepositoryBase<District, String> {
    List<District> byKey() {
        return list("order by key");
    }

    /** Writes what a file says about districts; those it does not name stay as they are. */
    void describe(Map<DistrictKey, RegisterFile.DistrictData> described) {
        var known = known();
        described.forEach((key, data) -> {
            var district = known.get(key);
            if (district == null) {
                persist(new District(key, data));
            } else {
                district.describe(data);
            }
        });
    }

    SortedMap<DistrictKey, District> known() {
        var known = new TreeMap<DistrictKey, District>();
        byKey().forEach(district -> known.put(district.key(), district));
        return known;
    }
}
