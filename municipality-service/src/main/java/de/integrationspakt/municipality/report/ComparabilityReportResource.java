package de.integrationspakt.municipality.report;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.key.DistrictKey;
import de.integrationspakt.kernel.report.Filters;
import de.integrationspakt.kernel.report.ReportAnswers;
import de.integrationspakt.kernel.report.Sealed;
import de.integrationspakt.kernel.report.Sorting;
import de.integrationspakt.kernel.table.AskedFormat;
import de.integrationspakt.kernel.table.Column;
import de.integrationspakt.kernel.table.Format;
import de.integrationspakt.kernel.table.Note;
import de.integrationspakt.kernel.table.Rows;
import de.integrationspakt.kernel.table.Table;
import de.integrationspakt.municipality.level.Area;
import de.integrationspakt.municipality.registry.SizeClass;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** What municipalities of the same kind offer, what it costs, and what comes of it. */
@Path("/reports/comparability")
@Tag(name = "Reports")
@RolesAllowed({
    Roles.MUNICIPALITY,
    Roles.DISTRICT,
    Roles.GRANT_OFFICER,
    Roles.MINISTRY,
    Roles.AUDITOR,
    Roles.LOCAL_AUDITOR
})
public class ComparabilityReportResource {
    private static final Table<ComparedView> TABLE = Table.list(
            "comparability",
            "Vergleichbarkeit der Maßnahmen",
            "Comparability of measures",
            Column.text("ags", "AGS", "AGS", ComparedView::ags),
            Column.text("name", "Gemeinde", "Municipality", ComparedView::name),
            Column.text("district", "Kreis", "District", ComparedView::district),
            Column.text("type", "Gemeindetyp", "Type", ComparedView::type),
            Column.text("size", "Größenklasse", "Size class", row -> row.size().name()),
            Column.number("measures", "Maßnahmen", "Measures", row -> (long) row.measures()),
            Column.text(
                    "indicator", "Kennzahl", "Indicator", row -> row.indicator().name()),
            Column.text("title", "Bezeichnung der Kennzahl", "Title", row -> row.indicator()
                    .title(Locale.GERMAN)),
            Column.decimal("value", "Wert", "Value", ComparedView::value),
            Column.number("municipalities", "Verglichene Gemeinden", "Municipalities compared", row ->
                    (long) row.municipalities()),
            Column.decimal("lowerQuartile", "Unteres Quartil", "Lower quartile", ComparedView::lowerQuartile),
            Column.decimal("median", "Median", "Median", ComparedView::median),
            Column.decimal("upperQuartile", "Oberes Quartil", "Upper quartile", ComparedView::upperQuartile),
            Column.text(
                    "standing",
                    "Stellung",
                    "Standing",
                    row -> row.standing() == null ? null : row.standing().name()));

    private static final String[] PRINTED = {
        "ags",
        "name",
        "type",
        "size",
        "measures",
        "title",
        "value",
        "municipalities",
        "lowerQuartile",
        "median",
        "upperQuartile"
    };

    private final AskJournal askJournal;
    private final ReadComparability readComparability;
    private final ReportAnswers answers;
    private final Caller caller;

    ComparabilityReportResource(
            AskJournal askJournal, ReadComparability readComparability, ReportAnswers answers, Caller caller) {
        this.askJournal = askJournal;
        this.readComparability = readComparability;
        this.answers = answers;
        this.caller = caller;
    }

    /** One figure of one municipality, beside those of its kind. */
    @Schema(name = "ComparedFigure")
    public record ComparedView(
            @Schema(examples = "08116033") String ags,
            String name,
            String district,
            @Schema(examples = "MAJOR_DISTRICT_TOWN") String type,
            SizeClass size,

            @Schema(description = "How many it began in the year")
            int measures,

            Indicator indicator,

            @Schema(description = "Null where it rests on one or two persons, or nothing was reported")
            BigDecimal value,

            @Schema(description = "How many of the same type and size class have a figure")
            int municipalities,

            @Schema(description = "Null where fewer than three municipalities have a figure")
            BigDecimal lowerQuartile,

            BigDecimal median,
            BigDecimal upperQuartile,
            Standing standing) {}

    /** The report as JSON. */
    @Schema(name = "ComparabilityReport")
    public record ComparabilityView(
            @Schema(examples = "comparability") String report,
            @Schema(examples = "2018") int year,
            Area area,

            @Schema(description = "The filters that were given")
            Map<String, String> asked,

            String askedBy,
            Instant askedAt,
            Instant asOf,

            @Schema(description = "How many entries of the journal the seal covers")
            long journalEntries,

            @Schema(description = "The first seal made after the moment; null until there is one")
            Sealed seal,

            List<ComparedView> items,

            @Schema(description = "How many rows; an answer without it was cut")
            long rows) {}

    @GET
    @Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.XLSX_TYPE, Format.PDF_TYPE})
    @Operation(
            summary = "Compare municipalities of the same type and size class",
            description = "Those of the caller's units, beside the quartiles of all of their kind. Measures count in"
                    + " the year in which they begin.")
    @APIResponse(
            responseCode = "200",
            description = "One row by municipality and indicator",
            content = {
                @Content(mediaType = Format.JSON_TYPE, schema = @Schema(implementation = ComparabilityView.class)),
                @Content(mediaType = Format.CSV_TYPE, schema = @Schema(implementation = String.class)),
                @Content(mediaType = Format.XLSX_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = Format.PDF_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response compare(
            @RestQuery @NotNull @Min(2015) @Max(2100) Integer year,
            @Parameter(description = "All areas together if not given") @RestQuery Area area,
            @Parameter(example = "08116") @RestQuery DistrictKey district,
            @Parameter(description = "A column, falling with - before it", example = "-value")
                    @RestQuery
                    @Size(max = 40)
                    String sort,
            @BeanParam AskedFormat asked) {
        var format = asked.among(Format.JSON, Format.CSV, Format.XLSX, Format.PDF);
        var question = askJournal.ask(
                "comparability",
                null,
                new Filters()
                        .and("year", year)
                        .and("area", area)
                        .and("district", district == null ? null : district.value())
                        .and("sort", sort));
        var rows = readComparability.rows(year, area, district, Reach.of(caller));
        var table = TABLE.with(
                "comparability-" + year,
                question.notes(
                        Note.of("year", "Jahr", "Year", year),
                        Note.of("area", "Handlungsfeld", "Area", area == null ? null : area.name())));
        return answers.answer(
                format, question, table, PRINTED, Rows.of(Sorting.sorted(rows, TABLE.columns(), sort)), row -> false);
    }
}
