package de.integrationspakt.budget.report;

import de.integrationspakt.budget.ledger.Statement;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.Malformed;
import de.integrationspakt.kernel.money.Money;
import de.integrationspakt.kernel.table.AskedFormat;
import de.integrationspakt.kernel.table.Column;
import de.integrationspakt.kernel.table.Format;
import de.integrationspakt.kernel.table.Rows;
import de.integrationspakt.kernel.table.Table;
import de.integrationspakt.kernel.table.Tables;
import de.integrationspakt.kernel.time.Berlin;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** How a budget year is executed. */
@Path("/reports/execution")
@RolesAllowed({Roles.MINISTRY, Roles.GRANT_OFFICER, Roles.TREASURER, Roles.AUDITOR})
@Tag(name = "Reports")
public class ExecutionResource {

    private static final Table<Row> TABLE = Table.list(
            "execution",
            "Haushaltsüberwachung",
            "Budget execution",
            Column.text("budgetLine", "Haushaltsstelle", "Budget line", row -> row.total()
                    .budgetLine()),
            Column.money("appropriation", "Ansatz", "Appropriation", row -> row.total()
                    .appropriationCents()),
            Column.money("allocated", "Zugewiesen", "Allocated", row -> row.line()
                    .allocated()
                    .cents()),
            Column.money("reserved", "Festgelegt", "Reserved", row -> row.line()
                    .reserved()
                    .cents()),
            Column.money("paid", "Gezahlt", "Paid", row -> row.line().paid().cents()),
            Column.money("available", "Verfügbar", "Available", row -> row.line()
                    .available()
                    .cents()),
            Column.number("ledgerNumber", "Buchungsnummer", "Ledger number", Row::ledgerNumber));

    private final ReadExecution readExecution;
    private final Tables tables;

    ExecutionResource(ReadExecution readExecution, Tables tables) {
        this.readExecution = readExecution;
        this.tables = tables;
    }

    private record Row(Statement.LineTotal total, LineView line, long ledgerNumber) {}

    @GET
    @Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.XLSX_TYPE})
    @Operation(
            summary =
                    "The lines of a budget year: appropriation, allocated, reserved, paid, available; now or as of a moment",
            description =
                    "As JSON, CSV or XLSX. Names the last transfer it counts; the same moment gives the same answer for ever.")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = {
                @Content(mediaType = Format.JSON_TYPE, schema = @Schema(implementation = ExecutionView.class)),
                @Content(mediaType = Format.CSV_TYPE, schema = @Schema(implementation = String.class)),
                @Content(mediaType = Format.XLSX_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response read(
            @RestQuery @NotNull @Min(2015) @Max(2100) Integer year,
            @RestQuery
                    @Parameter(
                            description = "Instant, or a day in Europe/Berlin, which counts to its end",
                            example = "2017-12-31")
                    String asOf,
            @BeanParam AskedFormat asked) {
        var format = asked.among(Format.JSON, Format.CSV, Format.XLSX);
        var execution = readExecution.read(year, moment(asOf));
        if (format == Format.JSON)
            return Response.ok(ExecutionView.of(execution)).build();
        return tables.answer(
                format,
                TABLE.with("execution-" + year, List.of()),
                Rows.of(execution.lines().stream()
                        .map(total -> new Row(total, LineView.of(total), execution.ledgerNumber()))
                        .toList()));
    }

    private static Instant moment(String asOf) {
        if (asOf == null || asOf.isEmpty()) return null;
        try {
            // A day counts to its end: the last microsecond, which is as fine as the ledger's time.
            return asOf.length() == 10 ? Berlin.endOf(LocalDate.parse(asOf)).minusNanos(1_000) : Instant.parse(asOf);
        } catch (DateTimeException unreadable) {
            throw new Malformed("/asOf", "field.moment");
        }
    }

    /** The report. */
    @Schema(name = "ExecutionReport")
    public record ExecutionView(
            @Schema(examples = "2017") int year,
            Instant asOf,

            @Schema(examples = "4711", description = "The last transfer that counts")
            long ledgerNumber,

            List<LineView> lines) {

        static ExecutionView of(ReadExecution.Execution execution) {
            return new ExecutionView(
                    execution.year(),
                    execution.asOf(),
                    execution.ledgerNumber(),
                    execution.lines().stream().map(LineView::of).toList());
        }
    }

    /** A line of the report: available is what is neither reserved nor paid, whether allocated or not. */
    @Schema(name = "ExecutionLine")
    public record LineView(
            @Schema(examples = "IM-2017") String budgetLine,
            Money appropriation,
            Money allocated,
            Money reserved,
            Money paid,
            Money available) {

        static LineView of(Statement.LineTotal total) {
            var balances = total.balances();
            return new LineView(
                    total.budgetLine(),
                    Money.ofCents(total.appropriationCents()),
                    balances.allocated(),
                    balances.reserved(),
                    balances.paid(),
                    Money.ofCents(total.potCents() + balances.shareCents()));
        }
    }
}
