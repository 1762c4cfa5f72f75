package de.integrationspakt.budget.distribution;

import de.integrationspakt.budget.registry.Populations;
import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Keeps a table of numbers by holder as a new version; runs computed with an earlier one keep theirs. */
@ApplicationScoped
class PutDistributionTable {

    private final DistributionTables tables;
    private final Populations populations;
    private final Journal journal;
    private final Clock clock;

    PutDistributionTable(DistributionTables tables, Populations populations, Journal journal, Clock clock) {
        this.tables = tables;
        this.populations = populations;
        this.journal = journal;
        this.clock = clock;
    }

    /** What the ministry says. @param source where the numbers come from */
    record Content(String code, String title, String source, List<TableRows.Row> rows) {}

    /**
     * What became of it.
     *
     * @param version of the table as it is now; 0: there is none yet
     * @param created whether the table is new
     * @param added holders the version before did not name
     * @param changed holders with another number
     * @param removed holders of the version before that are not named any more
     */
    record Report(
            int version,
            boolean created,
            DistributionTable.Level level,
            int rows,
            long total,
            int added,
            int changed,
            int unchanged,
            int removed,
            List<TableRows.Rejected> rejected) {}

    /**
     * @param ifMatch ETag the caller saw, or null
     * @param dryRun only say what would happen, also of the wrong rows
     * @throws TableRowsRejected when a row is wrong; then nothing is kept
     */
    @Transactional
    Report put(Content content, String ifMatch, boolean dryRun, String officer) {
        tables.lock(content.code());
        var before = tables.find(content.code(), null);
        ETags.check(ifMatch, before.map(DistributionTable::version).orElse(0));
        var rows = new TableRows(populations.of(null).keySet());
        rows.take(content.rows());
        if (!rows.rejected().isEmpty() && !dryRun) throw new TableRowsRejected(rows.rejected());
        if (rows.level() == null && rows.rejected().isEmpty()) throw new Invalid("/rows", "field.required");
        int version = before.map(DistributionTable::version).orElse(0);
        boolean other = before.filter(table -> table.says(content.title(), content.source(), rows.numbers()))
                .isEmpty();
        if (other && !dryRun) {
            version++;
            var table = new DistributionTable(
                    content.code(),
                    version,
                    rows.level(),
                    content.title(),
                    content.source(),
                    rows.numbers(),
                    officer,
                    clock.instant());
            tables.add(table);
            journal.record(
                    "distribution-table.put",
                    content.code(),
                    Map.of("version", version, "rows", rows.numbers().size(), "total", table.total()));
        }
        return report(
                version,
                before.isEmpty() && !dryRun,
                rows,
                before.<Map<String, Long>>map(DistributionTable::numbers).orElse(Map.of()));
    }

    private static Report report(int version, boolean created, TableRows rows, Map<String, Long> before) {
        int added = 0;
        int changed = 0;
        for (var number : rows.numbers().entrySet()) {
            var known = before.get(number.getKey());
            if (known == null) added++;
            else if (!known.equals(number.getValue())) changed++;
        }
        var removed = new TreeMap<>(before);
        removed.keySet().removeAll(rows.numbers().keySet());
        return new Report(
                version,
                created,
                rows.level(),
                rows.numbers().size(),
                rows.numbers().values().stream().mapToLong(Long::longValue).sum(),
                added,
                changed,
                rows.numbers().size() - added - changed,
                removed.size(),
                rows.rejected());
    }
}
