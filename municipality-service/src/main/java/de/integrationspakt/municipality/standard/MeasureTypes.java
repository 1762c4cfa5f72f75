package de.integrationspakt.municipality.standard;

import de.integrationspakt.kernel.http.NotFound;
import de.integrationspakt.municipality.level.Area;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** The catalogue of types. */
@ApplicationScoped
class MeasureTypes implements PanacheRepositoryBase<MeasureType, String> {
    private static final String OF_THE_DAY = "validFrom <= ?1 and (validTo is null or validTo >= ?1)";

    /** Those of the day. @param area null for all */
    List<MeasureType> on(LocalDate day, Area area) {
        return area == null
                ? list(OF_THE_DAY + " order by code", day)
                : list(OF_THE_DAY + " and area = ?2 order by code", day, area);
    }

    MeasureType require(String code) {
        return findByIdOptional(code).orElseThrow(() -> new NotFound("measure type", code));
    }
}
