package de.integrationspakt.municipality.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The catalogue of cost categories. */
@ApplicationScoped
class CostCategories implements PanacheRepositoryBase<CostCategory, Integer> {
    /** Those of the day, in the order of the catalogue. */
    List<CostCategory> on(LocalDate day) {
        return list("validFrom <= ?1 and (validTo is null or validTo >= ?1) order by id", day);
    }

    /** The same by code. */
    Map<String, CostCategory> byCodeOn(LocalDate day) {
        return on(day).stream().collect(Collectors.toMap(CostCategory::code, Function.identity()));
    }
}
