package de.integrationspakt.budget.distribution;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a table. */
@Schema(name = "DistributionTableReport")
public record ReportView(
        String code,

        @Schema(description = "As it is now; 0: there is none yet")
        int version,

        DistributionTable.Level level,
        @Schema(examples = "44") int rows,
        @Schema(examples = "81234") long total,
        int added,
        int changed,
        int unchanged,
        int removed,
        @Schema(description = "Of a dry run") List<RejectedView> rejected) {

    static ReportView of(String code, PutDistributionTable.Report report) {
        return new ReportView(
                code,
                report.version(),
                report.level(),
                report.rows(),
                report.total(),
                report.added(),
                report.changed(),
                report.unchanged(),
                report.removed(),
                report.rejected().stream()
                        .map(row -> new RejectedView(row.row(), row.fault()))
                        .toList());
    }
}
