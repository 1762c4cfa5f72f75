package de.integrationspakt.budget.distribution;

import de.integrationspakt.budget.distribution.DistributionTable.Level;
import de.integrationspakt.budget.programme.DistributionKey;
import de.integrationspakt.budget.programme.DistributionRule;
import de.integrationspakt.budget.registry.Populations;
import de.integrationspakt.budget.survey.FrozenCounts;
import de.integrationspakt.budget.survey.FrozenCounts.Counted;
import de.integrationspakt.kernel.http.NotYetKnown;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads what rules divide by: the counts of a closed survey, the inhabitants, the tables; as they stand now or were frozen before. */
@ApplicationScoped
public class FreezeFigures {

    private static final Frozen NONE = new Frozen(Map.of(), Map.of(), Map.of());

    private final FrozenCounts frozenCounts;
    private final Populations populations;
    private final DistributionTables tables;

    FreezeFigures(FrozenCounts frozenCounts, Populations populations, DistributionTables tables) {
        this.frozenCounts = frozenCounts;
        this.populations = populations;
        this.tables = tables;
    }

    /** Numbers that were frozen before. @param existing those of the municipalities that existed at the end of the year */
    public record Frozen(
            Map<String, Integer> tableVersions, Map<String, Long> inhabitants, Map<String, Long> existing) {}

    /**
     * The numbers as they stand now.
     *
     * @param surveyVersion null: the latest closed one; not looked at when no rule divides by persons
     * @throws de.integrationspakt.budget.survey.SurveyNotClosed when a rule divides by persons and no closure is known
     * @throws NotYetKnown while counts, or the register's word on a municipality that was counted, are on their way
     * @throws UnknownDistributionTable when there is no such table
     * @throws TableNotByDistrict when persons allocated to the districts are looked for in a table by municipality
     */
    public Figures of(int surveyYear, Integer surveyVersion, Collection<DistributionRule> rules) {
        boolean byInhabitants = rules.stream()
                .flatMap(rule -> rule.parts().stream())
                .anyMatch(part -> part.key() == DistributionKey.POPULATION);
        return of(surveyYear, surveyVersion, rules, byInhabitants ? now(surveyYear) : NONE);
    }

    /** What stands in the register now, to be frozen; tables are taken in their latest versions. */
    public Frozen now(int surveyYear) {
        return new Frozen(Map.of(), populations.of(null), populations.of(LocalDate.of(surveyYear, 12, 31)));
    }

    /** The numbers that were frozen; tables that were not are taken in their latest version. Refuses what the other does. */
    public Figures of(int surveyYear, Integer surveyVersion, Collection<DistributionRule> rules, Frozen frozen) {
        var parts = rules.stream().flatMap(rule -> rule.parts().stream()).toList();
        var known = tables(parts, frozen.tableVersions());
        if (parts.stream().noneMatch(part -> Figures.countsPersons(part.key())))
            return new Figures(surveyYear, 0, List.of(), frozen.existing(), known);
        var counts = frozenCounts.of(surveyYear, surveyVersion);
        if (parts.stream().anyMatch(part -> part.key() == DistributionKey.POPULATION))
            requireInhabitants(counts.counts(), frozen.inhabitants());
        return new Figures(surveyYear, counts.version(), counts.counts(), frozen.inhabitants(), known);
    }

    private Map<String, DistributionTable> tables(List<DistributionRule.Part> parts, Map<String, Integer> versions) {
        var known = new HashMap<String, DistributionTable>();
        for (var part : parts) {
            if (part.table() == null) continue;
            var table = known.computeIfAbsent(part.table(), code -> tables.find(code, versions.get(code))
                    .orElseThrow(() -> new UnknownDistributionTable(code)));
            if (part.key() == DistributionKey.ALLOCATIONS_TO_DISTRICTS && table.level() != Level.DISTRICT)
                throw new TableNotByDistrict(table.code());
        }
        return known;
    }

    private static void requireInhabitants(List<Counted> counts, Map<String, Long> inhabitants) {
        for (var counted : counts) {
            if (!inhabitants.containsKey(counted.ags())) throw new NotYetKnown("municipality", counted.ags());
        }
    }
}
