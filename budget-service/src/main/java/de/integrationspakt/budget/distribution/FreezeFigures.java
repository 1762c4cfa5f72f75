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

/** Reads what rules divide by: the counts of a closed survey, the inhabitants now, the latest version of each table. */
@ApplicationScoped
public class FreezeFigures {

    private final FrozenCounts frozenCounts;
    private final Populations populations;
    private final DistributionTables tables;

    FreezeFigures(FrozenCounts frozenCounts, Populations populations, DistributionTables tables) {
        this.frozenCounts = frozenCounts;
        this.populations = populations;
        this.tables = tables;
    }

    /**
     * @param surveyVersion null: the latest closed one; not looked at when no rule divides by persons
     * @throws de.integrationspakt.budget.survey.SurveyNotClosed when a rule divides by persons and no closure is known
     * @throws NotYetKnown while counts, or the register's word on a municipality that was counted, are on their way
     * @throws UnknownDistributionTable when there is no such table
     * @throws TableNotByDistrict when persons allocated to the districts are looked for in a table by municipality
     */
    public Figures of(int surveyYear, Integer surveyVersion, Collection<DistributionRule> rules) {
        var parts = rules.stream().flatMap(rule -> rule.parts().stream()).toList();
        boolean countsPersons = parts.stream().anyMatch(part -> Figures.countsPersons(part.key()));
        var known = new HashMap<String, DistributionTable>();
        for (var part : parts) {
            if (part.table() == null) continue;
            var table = known.computeIfAbsent(part.table(), code -> tables.find(code, null)
                    .orElseThrow(() -> new UnknownDistributionTable(code)));
            if (part.key() == DistributionKey.ALLOCATIONS_TO_DISTRICTS && table.level() != Level.DISTRICT)
                throw new TableNotByDistrict(table.code());
        }
        int version = 0;
        List<Counted> counts = List.of();
        if (countsPersons) {
            var frozen = frozenCounts.of(surveyYear, surveyVersion);
            version = frozen.version();
            counts = frozen.counts();
        }
        Map<String, Long> inhabitants = parts.stream().anyMatch(part -> part.key() == DistributionKey.POPULATION)
                ? inhabitants(surveyYear, counts)
                : Map.of();
        return new Figures(surveyYear, version, counts, inhabitants, known);
    }

    /** Of those counted, also if since dissolved; else of those that existed at the end of the year. */
    private Map<String, Long> inhabitants(int surveyYear, List<Counted> counts) {
        if (counts.isEmpty()) return populations.of(LocalDate.of(surveyYear, 12, 31));
        var inhabitants = populations.of(null);
        for (var counted : counts) {
            if (!inhabitants.containsKey(counted.ags())) throw new NotYetKnown("municipality", counted.ags());
        }
        return inhabitants;
    }
}
