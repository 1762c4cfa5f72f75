package de.integrationspakt.municipality.survey;

import de.integrationspakt.kernel.http.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;

/** The surveys, one a year. */
@ApplicationScoped
class Surveys implements PanacheRepositoryBase<Survey, Integer> {
    Survey require(int year) {
        return findByIdOptional(year).orElseThrow(() -> new NotFound("survey", year));
    }

    /** The same, locked until the transaction ends. */
    Survey requireForChange(int year) {
        return findByIdOptional(year, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("survey", year));
    }

    List<Survey> newestFirst() {
        return list("order by year desc");
    }
}
