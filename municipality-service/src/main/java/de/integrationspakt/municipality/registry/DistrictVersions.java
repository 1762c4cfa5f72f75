package de.integrationspakt.municipality.registry;

import de.integrationspakt.kernel.key.DistrictKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All versions of all districts. */
@ApplicationScoped
class DistrictVersions implements PanacheRepositoryBase<DistrictVersion, UUID> {
    /** The districts of the day, by key. */
    List<DistrictVersion> on(LocalDate day) {
        return list(
                "validFrom <= :on and (validTo is null or validTo >= :on) order by key, validFrom", Map.of("on", day));
    }

    /** The newest first. */
    List<DistrictVersion> of(DistrictKey district) {
        return list("key = ?1 order by validFrom desc", district.value());
    }

    /** @param beginning first day of a district that is named for the first time */
    void describe(Map<DistrictKey, RegisterFile.DistrictData> described, LocalDate asOf, LocalDate beginning) {
        var holding = new HashMap<DistrictKey, DistrictVersion>();
        var known = new HashMap<DistrictKey, DistrictVersion>();
        for (var version : listAll()) {
            known.put(version.key(), version);
            if (version.validTo().isEmpty()) {
                holding.put(version.key(), version);
            }
        }
        var fresh = new ArrayList<DistrictVersion>();
        described.forEach((key, data) -> {
            var before = holding.get(key);
            if (before == null) {
                fresh.add(new DistrictVersion(key, data, known.containsKey(key) ? asOf : beginning, asOf));
            } else if (!before.says(data)) {
                fresh.add(before.changed(asOf, data));
            }
        });
        // First the ends of the old versions, then the new ones: at no moment may two versions of one key hold.
        flush();
        persist(fresh);
    }

    void end(DistrictKey district, LocalDate on) {
        list("key = ?1 and validTo is null", district.value()).forEach(version -> version.ended(on));
    }
}
