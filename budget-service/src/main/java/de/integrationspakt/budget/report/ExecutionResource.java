package de.integrationspakt.budget.report;

import de.integrationspakt.budget.ledger.Statement;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.Malformed;
import de.integrationspakt.kernel.money.Money;
import de.integrationspakt.kernel.time.Berlin;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
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

    private static final String CSV = "text/csv";

    private final ReadExecution readExecution;

    ExecutionResource(ReadExecution readExecution) {
        this.readExecution = readExecution;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "The lines of a budget year: appropriation, allocated, reserved, paid, available; now or as of a moment",
            description =
                    "As JSON, or as CSV by Accept: text/csv. Names the last transfer it counts; the same moment gives the same answer for ever.")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ExecutionView.class)),
                @Content(mediaType = CSV, schema = @Schema(implementation = String.class))
            })
    public ExecutionView json(
            @RestQuery @NotNull @Min(2015) @Max(2100) Integer year,
            @RestQuery
                    @Parameter(
                            description = "Instant, or a day in Europe/Berlin, which counts to its end",
                            example = "2017-12-31")
                    String asOf) {
        return ExecutionView.of(readExecution.read(year, moment(asOf)));
    }

    @GET
    @Produces(CSV + ";qs=0.9")
    @Operation(hidden = true)
    public Response csv(@RestQuery @NotNull @Min(2015) @Max(2100) Integer year, @RestQuery String asOf) {
        var execution = readExecution.read(year, moment(asOf));
        StreamingOutput rows = out -> ExecutionCsv.write(execution, out);
        return Response.ok(rows, CSV + ";charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"execution-" + year + ".csv\"")
                .build();
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
