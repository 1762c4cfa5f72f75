package de.integrationspakt.municipality.measure;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.http.Idempotent;
import de.integrationspakt.kernel.http.Paging;
import de.integrationspakt.kernel.table.AskedFormat;
import de.integrationspakt.kernel.table.Format;
import de.integrationspakt.kernel.table.Tables;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Measures as applicants write and read them; what brings them on is in {@link MeasureStepsResource}. */
@Path("/measures")
@Tag(name = "Measures")
@Produces(MediaType.APPLICATION_JSON)
public class MeasuresResource {
    private final DraftMeasure draftMeasure;
    private final EditMeasure editMeasure;
    private final ReadMeasures readMeasures;
    private final MeasureViews views;
    private final ListMeasures listMeasures;
    private final Tables tables;
    private final Caller caller;

    MeasuresResource(
            DraftMeasure draftMeasure,
            EditMeasure editMeasure,
            ReadMeasures readMeasures,
            MeasureViews views,
            ListMeasures listMeasures,
            Tables tables,
            Caller caller) {
        this.draftMeasure = draftMeasure;
        this.editMeasure = editMeasure;
        this.readMeasures = readMeasures;
        this.views = views;
        this.listMeasures = listMeasures;
        this.tables = tables;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Roles.MUNICIPALITY, Roles.DISTRICT, Roles.CARRIER})
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Begin an application for a measure",
            description =
                    "The applicant is a municipality, a district, a group or a carrier. The standard is the one in force on the first day; the answer shows at once which criteria are met. 409 NOT_YET_KNOWN while the budget line's fact is still on its way.")
    @APIResponse(
            responseCode = "201",
            description = "The draft",
            content = @Content(schema = @Schema(implementation = MeasureView.class)))
    public RestResponse<MeasureView> draft(@NotNull @Valid NewMeasure measure) {
        var draft = draftMeasure.draft(
                measure.applicant(),
                measure.budgetLine(),
                measure.type(),
                measure.content().content(),
                caller);
        return ETags.tagged(RestResponse.Status.CREATED, views.of(draft), draft.version());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.MUNICIPALITY, Roles.DISTRICT, Roles.CARRIER})
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Rewrite a draft, or a measure that was queried")
    @APIResponse(
            responseCode = "200",
            description = "The measure with its new content",
            content = @Content(schema = @Schema(implementation = MeasureView.class)))
    public RestResponse<MeasureView> edit(
            @RestPath UUID id,
            @Parameter(description = "ETag of the version that was read") @RestHeader("If-Match") String ifMatch,
            @NotNull @Valid EditedMeasure measure) {
        var edited = editMeasure.edit(id, ifMatch, measure.content().content(), caller);
        return ETags.tagged(views.of(edited), edited.version());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.MUNICIPALITY,
        Roles.DISTRICT,
        Roles.CARRIER,
        Roles.GRANT_OFFICER,
        Roles.MINISTRY,
        Roles.TREASURER,
        Roles.AUDITOR,
        Roles.LOCAL_AUDITOR
    })
    @Transactional
    @Operation(
            summary = "Read a measure",
            description = "By those who act for its applicant, for the district where it is held, or for the state.")
    @APIResponse(
            responseCode = "200",
            description = "The measure with its criteria, money and history",
            content = @Content(schema = @Schema(implementation = MeasureView.class)))
    public RestResponse<MeasureView> read(@RestPath UUID id) {
        var measure = readMeasures.requireSeen(id, caller);
        return ETags.tagged(views.of(measure), measure.version());
    }

    @GET
    @RolesAllowed({
        Roles.MUNICIPALITY,
        Roles.DISTRICT,
        Roles.CARRIER,
        Roles.GRANT_OFFICER,
        Roles.MINISTRY,
        Roles.TREASURER,
        Roles.AUDITOR,
        Roles.LOCAL_AUDITOR
    })
    @Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.XLSX_TYPE})
    @Operation(
            summary = "List measures",
            description =
                    "Those of the caller's units, as applicant or as district where they are held. JSON comes in pages, CSV and XLSX whole.")
    @APIResponse(
            responseCode = "200",
            description = "The measures that match",
            content = {
                @Content(mediaType = Format.JSON_TYPE, schema = @Schema(implementation = MeasurePage.class)),
                @Content(mediaType = Format.CSV_TYPE, schema = @Schema(implementation = String.class)),
                @Content(mediaType = Format.XLSX_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response find(
            @Valid @BeanParam MeasureFilter filter, @BeanParam Paging paging, @BeanParam AskedFormat asked) {
        var format = asked.among(Format.JSON, Format.CSV, Format.XLSX);
        return format == Format.JSON
                ? Response.ok(listMeasures.page(filter, paging, caller), MediaType.APPLICATION_JSON_TYPE)
                        .build()
                : tables.answer(format, MeasureRow.TABLE, listMeasures.all(filter, caller));
    }

    /** Other content of a measure; its applicant, line and type stay. */
    @Schema(name = "EditedMeasure")
    public record EditedMeasure(@NotNull @Valid MeasureWritten content) {}

    /** A part of the list. */
    @Schema(name = "MeasurePage")
    public record MeasurePage(List<MeasureRow> items, String next) {}
}
