package de.integrationspakt.municipality.report;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.key.DistrictKey;
import de.integrationspakt.kernel.report.Filters;
import de.integrationspakt.kernel.report.ReportAnswers;
import de.integrationspakt.kernel.report.ReportParameters;
import de.integrationspakt.kernel.report.Sealed;
import de.integrationspakt.kernel.report.Sorting;
import de.integrationspakt.kernel.table.Column;
import de.integrationspakt.kernel.table.Format;
import de.integrationspakt.kernel.table.Note;
import de.integrationspakt.kernel.table.Table;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** What the municipalities of a survey reported (Erhebung zum Stichtag, § 29d FAG). */
@Path("/reports/head-counts")
@RolesAllowed({
    Roles.MUNICIPALITY,
    Roles.DISTRICT,
    Roles.STATISTICS_OFFICE,
    Roles.GRANT_OFFICER,
    Roles.MINISTRY,
    Roles.AUDITOR,
    Roles.LOCAL_AUDITOR
})
@Tag(name = "Reports")
public class HeadCountsReportResource {
    private static final Table<CountedMunicipality> TABLE = Table.list(
                    "head-counts",
                    "Erhebung zum Stichtag",
                    "Head-count survey",
                    Column.text("ags", "AGS", "AGS", CountedMunicipality::ags),
                    Column.text("name", "Gemeinde", "Municipality", CountedMunicipality::name),
                    Column.text("district", "Kreis", "District", CountedMunicipality::district),
                    number("cohortPersons", "Zugang 2015/16", "Cohort", CountedMunicipality::cohortPersons),
                    number(
                            "familyReunificationPersons",
                            "Familiennachzug",
                            "Family reunification",
                            CountedMunicipality::familyReunificationPersons),
                    number("persons", "Personen", "Persons", CountedMunicipality::persons),
                    number("before", "Im Vorjahr", "Year before", CountedMunicipality::before),
                    number("change", "Veränderung", "Change", CountedMunicipality::change),
                    Column.instant("reportedAt", "Gemeldet am", "Reported at", CountedMunicipality::reportedAt),
                    number("number", "Fassung", "Version", CountedMunicipality::number),
                    Column.mark("late", "Verspätet", "Late", CountedMunicipality::late),
                    Column.mark("correction", "Korrektur", "Correction", CountedMunicipality::correction),
                    Column.mark("onBehalf", "In Vertretung", "On behalf", CountedMunicipality::onBehalf),
                    number(
                            "transmitted",
                            "Übermittelte Fassung",
                            "Version transmitted",
                            CountedMunicipality::transmitted),
                    Column.text("note", "Vermerk", "Note", CountedMunicipality::note))
            .rowsUnder("municipalities");

    private static final String[] PRINTED = {
        "ags",
        "name",
        "cohortPersons",
        "familyReunificationPersons",
        "persons",
        "before",
        "change",
        "reportedAt",
        "late",
        "correction",
        "transmitted"
    };

    private final AskJournal askJournal;
    private final ReadHeadCountRows readHeadCountRows;
    private final ReportAnswers answers;
    private final Caller caller;

    HeadCountsReportResource(
            AskJournal askJournal, ReadHeadCountRows readHeadCountRows, ReportAnswers answers, Caller caller) {
        this.askJournal = askJournal;
        this.readHeadCountRows = readHeadCountRows;
        this.answers = answers;
        this.caller = caller;
    }

    @GET
    @Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.XLSX_TYPE, Format.PDF_TYPE})
    @Operation(
            summary = "What the municipalities of a survey reported, beside the year before",
            description = "Now, or what had been reported and transmitted at a moment.")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = {
                @Content(mediaType = Format.JSON_TYPE, schema = @Schema(implementation = HeadCountsView.class)),
                @Content(mediaType = Format.CSV_TYPE, schema = @Schema(implementation = String.class)),
                @Content(mediaType = Format.XLSX_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = Format.PDF_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response read(
            @RestQuery @NotNull @Min(2015) @Max(2100) Integer year,
            @Parameter(example = "08116") @RestQuery DistrictKey district,
            @Parameter(description = "Only municipalities without a count, or only those with one") @RestQuery
                    Boolean missing,
            @BeanParam ReportParameters asked) {
        var format = asked.among(Format.JSON, Format.CSV, Format.XLSX, Format.PDF);
        var question = askJournal.ask(
                "head-counts",
                asked.asOf(),
                new Filters()
                        .and("year", year)
                        .and("district", district == null ? null : district.value())
                        .and("missing", missing)
                        .and("sort", asked.sort()));
        var rows = readHeadCountRows.rows(
                year,
                question.asOf(),
                Reach.of(caller),
                district == null ? null : district.value(),
                missing,
                Sorting.orderBy(asked.sort(), ReadHeadCountRows.ORDERS, "ags"));
        return answers.answer(
                format,
                question,
                TABLE.with("head-counts-" + year, question.notes(Note.of("year", "Jahr", "Year", year))),
                PRINTED,
                rows,
                row -> false);
    }

    private static Column<CountedMunicipality> number(
            String key, String german, String english, Function<CountedMunicipality, Integer> read) {
        return Column.number(key, german, english, row -> {
            var value = read.apply(row);
            return value == null ? null : value.longValue();
        });
    }

    /** The report as JSON; written row by row. */
    @Schema(name = "HeadCountsReport")
    public record HeadCountsView(
            @Schema(examples = "head-counts") String report,
            @Schema(examples = "2017") int year,

            @Schema(description = "The filters that were given")
            Map<String, String> asked,

            String askedBy,
            Instant askedAt,
            Instant asOf,

            @Schema(description = "How many entries of the journal the seal covers")
            long journalEntries,

            @Schema(description = "The first seal made after the moment; null until there is one")
            Sealed seal,

            List<CountedMunicipality> municipalities,

            @Schema(description = "How many rows; an answer without it was cut")
            long rows) {}

    /** A municipality that existed on the reference date. */
    @Schema(name = "CountedMunicipality")
    public record CountedMunicipality(
            String ags,
            String name,
            String district,
            Integer cohortPersons,
            Integer familyReunificationPersons,
            Integer persons,

            @Schema(description = "Persons of the year before")
            Integer before,

            Integer change,
            Instant reportedAt,
            @Schema(description = "Version of its count") Integer number,

            @Schema(description = "If it came after the day to report by")
            boolean late,

            @Schema(description = "If it corrects") boolean correction,

            @Schema(description = "If the district reported for it")
            boolean onBehalf,

            @Schema(description = "The version transmitted to the statistical office")
            Integer transmitted,

            String note) {}
}
