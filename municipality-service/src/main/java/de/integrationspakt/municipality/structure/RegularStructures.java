package de.integrationspakt.municipality.structure;

import de.integrationspakt.municipality.level.Area;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What the other features may ask: which regular structures there are. */
@ApplicationScoped
public class RegularStructures {
    private final Structures structures;

    RegularStructures(Structures structures) {
        this.structures = structures;
    }

    /** Those of these ids that exist. */
    @Transactional
    public List<RegularStructure> all(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : structures.list("id in ?1 order by id", ids).stream()
                        .map(RegularStructure::of)
                        .toList();
    }

    /**
     * Those of the areas that can be begun on the day or later.
     *
     * @param districts five digits each; those of the whole state come along
     */
    @Transactional
    public List<RegularStructure> offered(Collection<Area> areas, Collection<String> districts, LocalDate day) {
        return structures
                .list(
                        "area in ?1 and (district is null or district in ?2) and (validTo is null or validTo >= ?3) order by id",
                        areas,
                        districts,
                        day)
                .stream()
                .map(RegularStructure::of)
                .toList();
    }
}
