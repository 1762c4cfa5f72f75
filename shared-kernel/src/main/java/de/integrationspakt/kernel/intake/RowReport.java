package de.integrationspakt.kernel.intake;

import de.integrationspakt.kernel.http.Malformed;
import de.integrationspakt.kernel.http.Page;
import de.integrationspakt.kernel.http.Paging;
import de.integrationspakt.kernel.http.Problems;
import de.integrationspakt.kernel.table.Column;
import de.integrationspakt.kernel.table.Fault;
import de.integrationspakt.kernel.table.Format;
import de.integrationspakt.kernel.table.Table;
import de.integrationspakt.kernel.table.Tables;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Tells what became of the rows of an import, in the caller's language. */
@ApplicationScoped
class RowReport {
    @Inject
    AgroalDataSource database;

    @Inject
    ImportRows rows;

    @Inject
    Intakes intakes;

    @Inject
    Problems problems;

    @Inject
    Tables tables;

    /** A fault of a row, or a note about it. */
    @Schema(name = "ImportRowFault")
    public record FaultView(
            @Schema(
                    description = "Key of the column, or a JSON pointer; null for the whole row",
                    examples = "cohortPersons")
            String column,

            @Schema(description = "As the file calls the column", examples = "Personen aus dem Zugang")
            String title,

            @Schema(description = "Stable", examples = "cell.number")
            String code,

            @Schema(examples = "\"zwölf\" is no whole number")
            String detail) {}

    /** What became of a row. */
    @Schema(name = "ImportRow")
    public record RowView(
            @Schema(description = "Number of the line in the file, from 1", examples = "17")
            long line,

            RowOutcome.Kind outcome,

            @Schema(description = "Id or key of what the row made or changed")
            String reference,

            List<FaultView> errors,
            List<FaultView> notes) {}

    /** A page of rows. */
    @Schema(name = "ImportRowPage")
    public record RowPage(List<RowView> items, String next) {}

    private record Said(RowOutcome row, FaultView fault) {}

    private static final Table<Said> TABLE = Table.list(
            "import-rows",
            "Zeilen der Übernahme",
            "Rows of the import",
            Column.number("line", "Zeile", "Line", said -> said.row().line()),
            Column.text(
                    "outcome", "Ergebnis", "Outcome", said -> said.row().kind().name()),
            Column.text(
                    "column",
                    "Spalte",
                    "Column",
                    said -> said.fault() == null ? null : said.fault().title()),
            Column.text(
                    "detail",
                    "Grund",
                    "Reason",
                    said -> said.fault() == null ? null : said.fault().detail()),
            Column.text("reference", "Bezug", "Reference", said -> said.row().reference()));

    Page<RowView> page(ImportJob job, List<RowOutcome> found, Paging paging) {
        var language = problems.locale();
        return Page.of(found, paging, row -> view(job, row, language), row -> Long.toString(row.line()));
    }

    private RowView view(ImportJob job, RowOutcome row, Locale language) {
        return new RowView(
                row.line(),
                row.kind(),
                row.reference(),
                row.faults().stream().map(fault -> view(job, fault, language)).toList(),
                row.notes().stream().map(note -> view(job, note, language)).toList());
    }

    private FaultView view(ImportJob job, Fault fault, Locale language) {
        var title = intakes.of(job.kind()).form().fields().stream()
                .filter(field -> field.key().equals(fault.column()))
                .findFirst()
                .map(field -> field.title(language))
                .orElse(fault.column());
        return new FaultView(
                fault.column(),
                title,
                fault.code(),
                problems.words(language, fault.code(), fault.args().toArray()));
    }

    Response table(Format format, ImportJob job, RowOutcome.Kind outcome) {
        var language = problems.locale();
        return tables.answer(format, TABLE, taker -> {
            try (var connection = database.getConnection()) {
                // A cursor needs a transaction.
                connection.setAutoCommit(false);
                try {
                    rows.each(connection, job.id(), outcome, 0, Long.MAX_VALUE, row -> {
                        for (var said : said(job, row, language)) taker.take(said);
                    });
                } finally {
                    connection.rollback();
                    connection.setAutoCommit(true);
                }
            } catch (SQLException fault) {
                throw new IOException(fault);
            }
        });
    }

    private List<Said> said(ImportJob job, RowOutcome row, Locale language) {
        var all = Stream.concat(row.faults().stream(), row.notes().stream())
                .map(fault -> new Said(row, view(job, fault, language)))
                .toList();
        return all.isEmpty() ? List.of(new Said(row, null)) : all;
    }

    static long line(String cursor) {
        try {
            return Long.parseLong(cursor);
        } catch (NumberFormatException foreign) {
            throw new Malformed("/cursor", "field.cursor");
        }
    }
}
