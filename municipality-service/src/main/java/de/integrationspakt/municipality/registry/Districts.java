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
    /** Writes what a file says about districts; those it does not name stay as they are. */
    void describe(Map<DistrictKey, RegisterFile.DistrictData> described) {
        var known = byKey(listAll());
        described.forEach((key, data) -> {
            var district = known.get(key);
            if (district == null) {
                persist(new District(key, data));
            } else {
                district.describe(data);
            }
        });
    }

    /** Those that exist by now. */
    SortedMap<DistrictKey, District> known() {
        return byKey(list("validTo is null"));
    }

    private static SortedMap<DistrictKey, District> byKey(List<District> districts) {
        var byKey = new TreeMap<DistrictKey, District>();
        districts.forEach(district -> byKey.put(district.key(), district));
        return byKey;
    }
}
