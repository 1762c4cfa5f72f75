package de.integrationspakt.municipality.level;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All versions of all levels. */
@ApplicationScoped
class LevelVersions implements PanacheRepositoryBase<LevelVersion, UUID> {
    /** Those of the day, by area and place. */
    List<LevelVersion> on(LocalDate day) {
        return list("validFrom <= ?1 and (validTo is null or validTo >= ?1) order by area, position, code", day);
    }

    Optional<LevelVersion> newest(Area area, String code) {
        return find("area = ?1 and code = ?2 order by validFrom desc", area, code)
                .firstResultOptional();
    }

    /** Whoever writes levels does it alone: places and prerequisites are checked against all of the others. */
    void lock() {
        getEntityManager()
                .createNativeQuery("LOCK TABLE level IN SHARE ROW EXCLUSIVE MODE")
                .executeUpdate();
    }
}
