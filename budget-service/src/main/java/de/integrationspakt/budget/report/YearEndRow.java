package de.integrationspakt.budget.report;

import de.integrationspakt.kernel.money.Money;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A row of the year-end account (Haushaltsrechnung). § 81 LHO asks for its figures per title: actual spending, what is carried over, their sum;
 * the appropriation, what was carried over from the year before, their sum; the difference of the two sums; the commitments entered.
 */
@Schema(name = "YearEndRow")
public record YearEndRow(
        @Schema(description = "A single line, or the sum of a title, of a chapter or of all")
        Level level,

        @Schema(examples = "0908") String chapter,
        @Schema(examples = "633 01") String title,
        @Schema(examples = "IM-2017") String budgetLine,

        @Schema(description = "Paid, less what came back (Ist-Ausgaben)")
        Money actual,

        @Schema(description = "Carried into the next year (zu übertragende Ausgabereste)")
        Money carriedForward,

        Money actualAndCarried,

        @Schema(description = "Put on the title by parliament, with amendments (Ansatz)")
        Money appropriation,

        @Schema(description = "Moved here from other lines, less what was moved to others")
        Money transfers,

        @Schema(description = "Carried over from the year before (übertragene Ausgabereste)")
        Money previousCarryOver,

        Money target,

        @Schema(description = "actualAndCarried − target: below zero, less was spent than could be")
        Money difference,

        @Schema(description = "Entered at the expense of later years")
        Money commitments) {

    /** What a row is about. */
    public enum Level {
        LINE,
        TITLE,
        CHAPTER,
        TOTAL
    }

    boolean isSum() {
        return level != Level.LINE;
    }

    static YearEndRow of(LineFigures line) {
        return row(Level.LINE, line.chapter(), line.title(), line.budgetLine(), new long[] {
            line.paidCents(),
            line.carriedOutCents(),
            line.approvedCents(),
            line.movedInCents() - line.movedOutCents(),
            line.carriedInCents(),
            line.commitmentCents()
        });
    }

    /**
     * The account: lines, after those of a title its sum, after the titles of a chapter the chapter's, at the end that of all.
     *
     * @param lines in the order of chapter and title
     */
    static List<YearEndRow> account(List<LineFigures> lines) {
        var rows = new ArrayList<YearEndRow>();
        var single = lines.stream().map(YearEndRow::of).toList();
        for (var chapter : grouped(single, YearEndRow::chapter).values()) {
            for (var title : grouped(chapter, YearEndRow::title).values()) {
                rows.addAll(title);
                rows.add(sum(Level.TITLE, title.get(0).chapter(), title.get(0).title(), title));
            }
            rows.add(sum(Level.CHAPTER, chapter.get(0).chapter(), null, chapter));
        }
        rows.add(sum(Level.TOTAL, null, null, single));
        return rows;
    }

    private static Map<String, List<YearEndRow>> grouped(List<YearEndRow> rows, Function<YearEndRow, String> by) {
        return rows.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
    }

    private static YearEndRow sum(Level level, String chapter, String title, Collection<YearEndRow> rows) {
        var figures = Stream.<Function<YearEndRow, Money>>of(
                        YearEndRow::actual,
                        YearEndRow::carriedForward,
                        YearEndRow::appropriation,
                        YearEndRow::transfers,
                        YearEndRow::previousCarryOver,
                        YearEndRow::commitments)
                .mapToLong(figure -> Money.sum(rows.stream().map(figure)).cents())
                .toArray();
        return row(level, chapter, title, null, figures);
    }

    /** @param cents actual, carried forward, appropriation, transfers, previous carry-over, commitments */
    private static YearEndRow row(Level level, String chapter, String title, String budgetLine, long[] cents) {
        var done = Money.ofCents(cents[0]).plus(Money.ofCents(cents[1]));
        var target = Money.ofCents(cents[2]).plus(Money.ofCents(cents[3])).plus(Money.ofCents(cents[4]));
        return new YearEndRow(
                level,
                chapter,
                title,
                budgetLine,
                Money.ofCents(cents[0]),
                Money.ofCents(cents[1]),
                done,
                Money.ofCents(cents[2]),
                Money.ofCents(cents[3]),
                Money.ofCents(cents[4]),
                target,
                done.minus(target),
                Money.ofCents(cents[5]));
    }
}
