package de.integrationspakt.municipality.survey;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.kernel.key.DistrictKey;
import de.integrationspakt.kernel.table.AskedFormat;
import de.integrationspakt.kernel.table.Column;
import de.integrationspakt.kernel.table.Format;
import de.integrationspakt.kernel.table.Note;
import de.integrationspakt.kernel.table.Rows;
import de.integrationspakt.kernel.table.Table;
import de.integrationspakt.kernel.table.Tables;
import de.integrationspakt.municipality.survey.CompareCounts.Difference;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Two frozen versions of counts side by side. */
@Path("/surveys/{year}/comparison")
@Tag(name = "Surveys")
@Produces(MediaType.APPLICATION_JSON)
public class ComparisonResource {
    private static final Table<Difference> TABLE = Table.<Difference>list(
                    "survey-comparison",
                    "Vergleich der Erhebungen",
                    "Comparison of surveys",
                    Column.text("ags", "Gemeindeschlüssel", "Municipality key", one -> one.ags()
                            .value()),
                    Column.number("before", "Vorher", "Before", one -> number(one.before())),
                    Column.number("after", "Nachher", "After", one -> number(one.after())),
                    Column.number("change", "Differenz", "Difference", one -> (long) one.change()))
            .rowsUnder("items");

    private final CompareCounts compareCounts;
    private final Tables tables;
    private final Caller caller;

    ComparisonResource(CompareCounts compareCounts, Tables tables, Caller caller) {
        this.compareCounts = compareCounts;
        this.tables = tables;
        this.caller = caller;
    }

    private static Long number(Count count) {
        return count == null ? null : (long) count.persons();
    }

    /** A municipality in both versions; null where it has no count. */
    @Schema(name = "CountDifference")
    public record DifferenceView(Ags ags, Integer before, Integer after, int change) {}

    /** Both versions; the notes name them. */
    @Schema(name = "SurveyComparison")
    public record ComparisonView(
            @Schema(examples = "2020/1") String beforeVersion,
            @Schema(examples = "2020/2") String afterVersion,
            List<DifferenceView> items,
            int rows) {}

    @GET
    @RolesAllowed({
        Roles.MUNICIPALITY,
        Roles.DISTRICT,
        Roles.STATISTICS_OFFICE,
        Roles.MINISTRY,
        Roles.GRANT_OFFICER,
        Roles.AUDITOR,
        Roles.LOCAL_AUDITOR
    })
    @Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.XLSX_TYPE})
    @Operation(
            summary = "Compare two frozen versions of counts",
            description = "Of one year, or of two; the municipalities of the caller's units, by key.")
    @APIResponse(
            responseCode = "200",
            description = "Persons before and after",
            content = @Content(schema = @Schema(implementation = ComparisonView.class)))
    public Response compare(
            @Parameter(example = "2020") @RestPath int year,
            @Parameter(description = "Version of this year; its latest unless given", example = "2") @RestQuery
                    Integer version,
            @Parameter(
                            description = "The other version; the one before, or the latest of the other year",
                            example = "1")
                    @RestQuery
                    Integer with,
            @Parameter(description = "The other year; this one unless given", example = "2019") @RestQuery
                    Integer withYear,
            @Parameter(description = "Only this district", example = "08116") @RestQuery DistrictKey district,
            @Parameter(description = "Only municipalities whose persons differ") @RestQuery boolean changed,
            @BeanParam AskedFormat asked) {
        var comparison = compareCounts.compare(year, version, with, withYear);
        var rows = comparison.differences().stream()
                .filter(one -> caller.reaches(one.ags()))
                .filter(one -> district == null || one.ags().district().equals(district))
                .filter(one -> !changed || one.change() != 0)
                .toList();
        var table = TABLE.with(
                "survey-comparison-" + year,
                List.of(
                        Note.of("beforeVersion", "Vorher", "Before", name(comparison.before())),
                        Note.of("afterVersion", "Nachher", "After", name(comparison.after()))));
        return tables.answer(asked.among(Format.JSON, Format.CSV, Format.XLSX), table, Rows.of(rows));
    }

    private static String name(CompareCounts.Version version) {
        return version.year() + "/" + version.version();
    }
}
