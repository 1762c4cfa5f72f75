package de.integrationspakt.municipality.survey;

import de.integrationspakt.kernel.http.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The frozen versions of the surveys. */
@ApplicationScoped
class Closures implements PanacheRepositoryBase<Closure, UUID> {
    List<Closure> of(int year) {
        return list("year = ?1 order by version", year);
    }

    Closure require(int year, int version) {
        return find("year = ?1 and version = ?2", year, version)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("closure", year + "/" + version));
    }
}
