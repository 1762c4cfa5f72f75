package de.integrationspakt.budget.report;

import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.money.Money;
import de.integrationspakt.kernel.report.Filters;
import de.integrationspakt.kernel.report.ReportAnswers;
import de.integrationspakt.kernel.report.ReportParameters;
import de.integrationspakt.kernel.report.Sealed;
import de.integrationspakt.kernel.report.Sorting;
import de.integrationspakt.kernel.table.Column;
import de.integrationspakt.kernel.table.Format;
import de.integrationspakt.kernel.table.Note;
import de.integrationspakt.kernel.table.Rows;
import de.integrationspakt.kernel.table.Table;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
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

/** How a line was distributed, in the form in which it is published. */
@Path("/reports/distribution")
@RolesAllowed({
    Roles.MINISTRY,
    Roles.GRANT_OFFICER,
    Roles.TREASURER,
    Roles.STATISTICS_OFFICE,
    Roles.DISTRICT,
    Roles.MUNICIPALITY,
    Roles.AUDITOR,
    Roles.LOCAL_AUDITOR
})
@Tag(name = "Reports")
public class DistributionResource {

    private static final Table<DistributionRow> TABLE = Table.list(
                    "distribution",
                    "Verteilung",
                    "Distribution",
                    Column.<DistributionRow>text(
                            "level", "Ebene", "Level", row -> row.level().name()),
                    Column.text("district", "Kreis", "District", DistributionRow::district),
                    Column.text("holder", "Schlüssel", "Holder", DistributionRow::holder),
                    Column.text("name", "Name", "Name", DistributionRow::name),
                    Column.number("persons", "Personen", "Persons", DistributionRow::persons),
                    Column.euro("amount", "Betrag", "Amount", DistributionRow::amount))
            .rowsUnder("distribution");

    private static final String[] PRINTED = {"district", "holder", "name", "persons", "amount"};

    private final AskLedger askLedger;
    private final ReadDistribution readDistribution;
    private final ReportAnswers answers;

    DistributionResource(AskLedger askLedger, ReadDistribution readDistribution, ReportAnswers answers) {
        this.askLedger = askLedger;
        this.readDistribution = readDistribution;
        this.answers = answers;
    }

    /** What the rows are. */
    public enum By {
        HOLDER,
        DISTRICT
    }

    @GET
    @Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.XLSX_TYPE, Format.PDF_TYPE})
    @Operation(
            summary =
                    "The published distribution of a line: persons and amount per holder with sums per district, or per district",
            description =
                    "Of the run that is in force, or was at a moment. Sorted by another field, it comes without sums.")
    @APIResponse(
            responseCode = "200",
            description = "The table",
            content = {
                @Content(mediaType = Format.JSON_TYPE, schema = @Schema(implementation = DistributionView.class)),
                @Content(mediaType = Format.CSV_TYPE, schema = @Schema(implementation = String.class)),
                @Content(mediaType = Format.XLSX_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = Format.PDF_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "404", ref = "#/components/responses/Problem404")
    public Response read(
            @RestQuery @NotBlank @Parameter(example = "IM-2017") String budgetLine,
            @RestQuery @DefaultValue("HOLDER") By by,
            @BeanParam ReportParameters asked) {
        var format = asked.among(Format.JSON, Format.CSV, Format.XLSX, Format.PDF);
        var question = askLedger.ask(
                "distribution",
                asked.asOf(),
                new Filters().and("budgetLine", budgetLine).and("by", by).and("sort", asked.sort()));
        var distribution = readDistribution.of(budgetLine, question.asOf());
        var rows = by == By.DISTRICT
                ? DistributionRow.perDistrict(distribution.shares(), distribution.districts())
                : DistributionRow.perHolder(distribution.shares(), distribution.districts());
        return answers.answer(
                format,
                question,
                TABLE.with("distribution-" + budgetLine, question.notes(about(budgetLine, distribution))),
                PRINTED,
                Rows.of(asked.isSorted() ? Sorting.sorted(without(rows, by), TABLE.columns(), asked.sort()) : rows),
                DistributionRow::isSum);
    }

    private static List<DistributionRow> without(List<DistributionRow> rows, By by) {
        var sums = by == By.DISTRICT ? DistributionRow.Level.TOTAL : DistributionRow.Level.DISTRICT;
        return rows.stream()
                .filter(row -> row.level() != sums && row.level() != DistributionRow.Level.TOTAL)
                .toList();
    }

    private static Note[] about(String budgetLine, ReadDistribution.Distribution distribution) {
        return new Note[] {
            Note.of("budgetLine", "Haushaltsstelle", "Budget line", budgetLine),
            Note.of("run", "Mittelverteilung", "Allocation run", distribution.run()),
            new Note(
                    "stage",
                    "Stand der Verteilung",
                    "Stage",
                    distribution.stage(),
                    distribution.stage().equals("FINAL") ? "endgültig" : "vorläufig",
                    distribution.stage()),
            Note.of("surveyYear", "Erhebung", "Survey", distribution.surveyYear()),
            Note.of("surveyVersion", "Fassung der Erhebung", "Survey version", distribution.surveyVersion()),
            Note.of("statewidePersons", "Personen landesweit", "State-wide persons", distribution.statewidePersons()),
            Note.money("pot", "Zu verteilen", "Pot", distribution.pot()),
            Note.of("approvedBy", "Genehmigt von", "Approved by", distribution.approvedBy()),
            Note.of("approvedAt", "Genehmigt am", "Approved at", distribution.approvedAt()),
            AskLedger.NAMES
        };
    }

    /** The table as JSON; written row by row. */
    @Schema(name = "DistributionReport")
    public record DistributionView(
            @Schema(examples = "distribution") String report,
            String budgetLine,
            String run,
            @Schema(examples = "FINAL") String stage,
            int surveyYear,
            int surveyVersion,
            long statewidePersons,
            Money pot,
            String approvedBy,
            Instant approvedAt,

            @Schema(description = "The filters that were given")
            Map<String, String> asked,

            String askedBy,
            Instant askedAt,
            Instant asOf,

            @Schema(examples = "4711", description = "The last transfer that counts")
            long ledgerNumber,

            @Schema(description = "Null until a seal covers it, some seconds later")
            Sealed seal,

            @Schema(
                    examples = "TODAY",
                    description =
                            "Holders, chapters and titles are called as they are today, whatever the moment asked for")
            String names,

            List<DistributionRow> distribution,

            @Schema(description = "How many rows; an answer without it was cut")
            long rows) {}
}
