package de.integrationspakt.municipality.report;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.kernel.key.DistrictKey;
import de.integrationspakt.kernel.money.Money;
import de.integrationspakt.kernel.report.Filters;
import de.integrationspakt.kernel.report.ReportAnswers;
import de.integrationspakt.kernel.report.ReportParameters;
import de.integrationspakt.kernel.report.Sealed;
import de.integrationspakt.kernel.report.Sorting;
import de.integrationspakt.kernel.table.Column;
import de.integrationspakt.kernel.table.Format;
import de.integrationspakt.kernel.table.Table;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Every claim, as it is or was. */
@Path("/reports/claims")
@RolesAllowed({
    Roles.MUNICIPALITY,
    Roles.DISTRICT,
    Roles.GRANT_OFFICER,
    Roles.MINISTRY,
    Roles.TREASURER,
    Roles.AUDITOR,
    Roles.LOCAL_AUDITOR
})
@Tag(name = "Reports")
public class ClaimsReportResource {
    private static final Table<ReportedClaim> TABLE = Table.list(
                    "claims",
                    "Kostenanträge",
                    "Claims",
                    Column.text("claim", "Antrag", "Claim", ReportedClaim::claim),
                    Column.text("ags", "AGS", "AGS", ReportedClaim::ags),
                    Column.text("name", "Gemeinde", "Municipality", ReportedClaim::name),
                    Column.text("budgetLine", "Haushaltsstelle", "Budget line", ReportedClaim::budgetLine),
                    Column.text("kind", "Art", "Kind", ReportedClaim::kind),
                    Column.date("periodFrom", "Von", "From", ReportedClaim::periodFrom),
                    Column.date("periodTo", "Bis", "To", ReportedClaim::periodTo),
                    Column.<ReportedClaim>number("persons", "Personen", "Persons", claim -> (long) claim.persons()),
                    Column.text("status", "Status", "Status", ReportedClaim::status),
                    Column.euro("cost", "Kosten", "Cost", ReportedClaim::cost),
                    Column.euro("income", "Einnahmen", "Income", ReportedClaim::income),
                    Column.euro("claimed", "Beantragt", "Claimed", ReportedClaim::claimed),
                    Column.euro("recognised", "Anerkannt", "Recognised", ReportedClaim::recognised),
                    Column.euro("paid", "Gezahlt", "Paid", ReportedClaim::paid),
                    Column.euro("recovered", "Zurückgezahlt", "Recovered", ReportedClaim::recovered),
                    Column.instant("submittedAt", "Eingereicht am", "Submitted at", ReportedClaim::submittedAt),
                    Column.instant("changedAt", "Zuletzt", "Last step", ReportedClaim::changedAt))
            .rowsUnder("claims");

    private static final String[] PRINTED = {
        "ags",
        "name",
        "budgetLine",
        "periodFrom",
        "periodTo",
        "status",
        "cost",
        "income",
        "claimed",
        "recognised",
        "paid",
        "recovered",
        "submittedAt"
    };

    private final AskJournal askJournal;
    private final ReadClaimRows readClaimRows;
    private final ReportAnswers answers;
    private final Caller caller;

    ClaimsReportResource(AskJournal askJournal, ReadClaimRows readClaimRows, ReportAnswers answers, Caller caller) {
        this.askJournal = askJournal;
        this.readClaimRows = readClaimRows;
        this.answers = answers;
        this.caller = caller;
    }

    @GET
    @Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.XLSX_TYPE, Format.PDF_TYPE})
    @Operation(
            summary = "Claims by municipality, district, line, year and status",
            description = "Now, or as they were at a moment: with the status and the amounts they had then.")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = {
                @Content(mediaType = Format.JSON_TYPE, schema = @Schema(implementation = ClaimsView.class)),
                @Content(mediaType = Format.CSV_TYPE, schema = @Schema(implementation = String.class)),
                @Content(mediaType = Format.XLSX_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = Format.PDF_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response read(
            @Parameter(example = "ILA-2020") @RestQuery @Size(max = 40) String budgetLine,
            @Parameter(description = "Year in which the period begins", example = "2020") @RestQuery Integer year,
            @Parameter(example = "08116") @RestQuery DistrictKey district,
            @Parameter(example = "08116033") @RestQuery Ags ags,
            @Parameter(description = "Any of these; may be given several times", example = "PAID")
                    @RestQuery
                    @Size(max = 20)
                    List<String> status,
            @BeanParam ReportParameters asked) {
        var format = asked.among(Format.JSON, Format.CSV, Format.XLSX, Format.PDF);
        var filter = new ReadClaimRows.Filter(
                budgetLine, year, district == null ? null : district.value(), ags == null ? null : ags.value(), status);
        var question = askJournal.ask(
                "claims",
                asked.asOf(),
                new Filters()
                        .and("budgetLine", budgetLine)
                        .and("year", year)
                        .and("district", filter.district())
                        .and("ags", filter.ags())
                        .and("status", String.join(" ", status))
                        .and("sort", asked.sort()));
        var rows = readClaimRows.rows(
                question.asOf(), Reach.of(caller), filter, Sorting.orderBy(asked.sort(), ReadClaimRows.ORDERS, "ags"));
        return answers.answer(format, question, TABLE.with("claims", question.notes()), PRINTED, rows, row -> false);
    }

    /** The report as JSON; written row by row. */
    @Schema(name = "ClaimsReport")
    public record ClaimsView(
            @Schema(examples = "claims") String report,

            @Schema(description = "The filters that were given")
            Map<String, String> asked,

            String askedBy,
            Instant askedAt,
            Instant asOf,

            @Schema(description = "How many entries of the journal the seal covers")
            long journalEntries,

            @Schema(description = "The first seal made after the moment; null until there is one")
            Sealed seal,

            List<ReportedClaim> claims,

            @Schema(description = "How many rows; an answer without it was cut")
            long rows) {}

    /** A claim as it was at the moment. */
    @Schema(name = "ReportedClaim")
    public record ReportedClaim(
            String claim,
            String ags,
            String name,
            String budgetLine,
            @Schema(examples = "SINGLE") String kind,
            LocalDate periodFrom,
            LocalDate periodTo,
            int persons,
            @Schema(examples = "PAID") String status,
            Money cost,
            Money income,
            @Schema(description = "Cost less income") Money claimed,
            Money recognised,
            Money paid,
            Money recovered,
            Instant submittedAt,

            @Schema(description = "When it took its last step")
            Instant changedAt) {}
}
