package de.integrationspakt.municipality.survey;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.Page;
import de.integrationspakt.kernel.http.Paging;
import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.kernel.key.DistrictKey;
import de.integrationspakt.kernel.table.AskedFormat;
import de.integrationspakt.kernel.table.Format;
import de.integrationspakt.kernel.table.Rows;
import de.integrationspakt.kernel.table.Tables;
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

/** Who has reported what in a survey, and who has not. */
@Path("/surveys/{year}/head-counts")
@Tag(name = "Surveys")
@Produces(MediaType.APPLICATION_JSON)
public class SurveyedMunicipalitiesResource {
    private final ReadHeadCounts readHeadCounts;
    private final Tables tables;
    private final Caller caller;

    SurveyedMunicipalitiesResource(ReadHeadCounts readHeadCounts, Tables tables, Caller caller) {
        this.readHeadCounts = readHeadCounts;
        this.tables = tables;
        this.caller = caller;
    }

    /** One municipality of the survey. */
    @Schema(name = "SurveyedMunicipality")
    public record RowView(
            Ags ags,

            @Schema(examples = "Kirchheim unter Teck, Stadt")
            String name,

            DistrictKey district,
            Standing standing,

            @Schema(description = "Its latest count; null while missing")
            HeadCountsResource.HeadCountView latest) {

        static RowView of(ReadHeadCounts.Row row) {
            var municipality = row.municipality();
            return new RowView(
                    municipality.ags(),
                    municipality.name(),
                    municipality.district(),
                    Standing.of(row),
                    row.latest().map(HeadCountsResource.HeadCountView::of).orElse(null));
        }
    }

    /** A page of municipalities. */
    @Schema(name = "SurveyedMunicipalityPage")
    public record RowPage(List<RowView> items, String next) {}

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
            summary = "List who has reported what, and who has not",
            description =
                    "The municipalities of the reference date within the caller's units, by key. CSV and XLSX are whole, and can be"
                            + " filled in and imported.")
    @APIResponse(
            responseCode = "200",
            description = "Municipalities with their latest count",
            content = @Content(schema = @Schema(implementation = RowPage.class)))
    public Response rows(
            @Parameter(example = "2020") @RestPath int year,
            @Parameter(description = "Only this district", example = "08116") @RestQuery DistrictKey district,
            @Parameter(description = "Only those without a count") @RestQuery boolean missing,
            @BeanParam AskedFormat asked,
            @BeanParam Paging paging) {
        var all = readHeadCounts.rows(year, district, missing, caller);
        var format = asked.among(Format.JSON, Format.CSV, Format.XLSX);
        if (format != Format.JSON) return tables.answer(format, HeadCountFile.TABLE, Rows.of(all));
        var after = paging.after().orElse("");
        var rows = all.stream()
                .filter(row -> row.municipality().ags().value().compareTo(after) > 0)
                .limit(paging.limit() + 1L)
                .toList();
        return Response.ok(Page.of(rows, paging, RowView::of, row -> row.municipality()
                        .ags()
                        .value()))
                .build();
    }
}
