package de.integrationspakt.budget.report;

import de.integrationspakt.kernel.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is reserved for a holder and falls due in a year; or the sum of a year, without line and holder. */
@Schema(name = "CommitmentRow")
public record CommitmentRow(
        @Schema(examples = "2018", description = "Null in the sum of all years")
        Integer dueYear,

        @Schema(examples = "IM-2017", description = "Null in a sum")
        String budgetLine,

        String programme,

        @Schema(description = "Empty: reserved from the common pot for nobody yet; null in a sum")
        String holder,

        String name,
        Money amount) {

    boolean isSum() {
        return budgetLine == null;
    }

    /** The rows, after those of a year its sum, at the end that of all. @param rows by year */
    static List<CommitmentRow> withSums(List<CommitmentRow> rows) {
        var summed = new ArrayList<CommitmentRow>();
        rows.stream()
                .collect(Collectors.groupingBy(CommitmentRow::dueYear, TreeMap::new, Collectors.toList()))
                .forEach((year, ofYear) -> {
                    summed.addAll(ofYear);
                    summed.add(sum(year, ofYear));
                });
        summed.add(sum(null, rows));
        return summed;
    }

    private static CommitmentRow sum(Integer year, List<CommitmentRow> rows) {
        return new CommitmentRow(
                year, null, null, null, null, Money.sum(rows.stream().map(CommitmentRow::amount)));
    }
}
