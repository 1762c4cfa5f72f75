package de.integrationspakt.kernel.report;

import de.integrationspakt.kernel.http.Problems;
import de.integrationspakt.kernel.table.Format;
import de.integrationspakt.kernel.table.Rows;
import de.integrationspakt.kernel.table.Table;
import de.integrationspakt.kernel.table.Tables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.function.Predicate;

/** Answers with a report in the format that was asked for. */
@ApplicationScoped
public class ReportAnswers {

    private final Tables tables;
    private final PrintedReport printed;
    private final Problems problems;

    ReportAnswers(Tables tables, PrintedReport printed, Problems problems) {
        this.tables = tables;
        this.printed = printed;
        this.problems = problems;
    }

    /**
     * A formal report, which may also be printed.
     *
     * @param printedColumns those that stand on paper, in this order
     * @param sums which rows are sums of others
     */
    public <R> Response answer(
            Format format,
            Question question,
            Table<R> table,
            String[] printedColumns,
            Rows<R> rows,
            Predicate<R> sums) {
        if (format != Format.PDF) return tables.answer(format, table, rows);
        var language = problems.locale();
        return tables.stream(
                format,
                table.name(),
                out -> out.write(printed.print(table.only(printedColumns), rows, sums, language, question.askedAt())));
    }
}
