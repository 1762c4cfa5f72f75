package de.integrationspakt.kernel.intake;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.ForeignUnit;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.Idempotent;
import de.integrationspakt.kernel.http.NotFound;
import de.integrationspakt.kernel.http.Page;
import de.integrationspakt.kernel.http.Paging;
import de.integrationspakt.kernel.table.AskedFormat;
import de.integrationspakt.kernel.table.Format;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Imports: how far they are and what became of each row. They begin at the features whose files they are. */
@Path("/imports")
@Tag(name = "Imports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Roles.MUNICIPALITY,
    Roles.DISTRICT,
    Roles.CARRIER,
    Roles.STATISTICS_OFFICE,
    Roles.MINISTRY,
    Roles.GRANT_OFFICER,
    Roles.AUDITOR,
    Roles.LOCAL_AUDITOR
})
@IfBuildProperty(name = "pakt.intake.on", stringValue = "true")
public class ImportsResource {
    private static final UUID AFTER_ALL = new UUID(-1, -1);

    private final AgroalDataSource database;
    private final ImportJobs jobs;
    private final ImportRows rows;
    private final CancelImport cancelImport;
    private final RowReport report;
    private final Caller caller;

    ImportsResource(
            AgroalDataSource database,
            ImportJobs jobs,
            ImportRows rows,
            CancelImport cancelImport,
            RowReport report,
            Caller caller) {
        this.database = database;
        this.jobs = jobs;
        this.rows = rows;
        this.cancelImport = cancelImport;
        this.report = report;
        this.caller = caller;
    }

    /** An import; its counts are final once it has ended. */
    @Schema(name = "Import")
    public record ImportView(
            UUID id,

            @Schema(examples = "HEAD_COUNTS") String kind,

            ImportJob.Status status,

            @Schema(description = "Everything was done and nothing kept but what became of each row")
            boolean dryRun,

            @Schema(examples = "08116", description = "Whose import it is")
            String unit,

            @Schema(description = "What else the call said") Map<String, String> parameters,

            Format format,

            @Schema(description = "SHA-256 of the file, hexadecimal")
            String sha256,

            @Schema(description = "Rows in the file", examples = "44")
            int rows,

            @Schema(description = "Rows done so far", examples = "44")
            int read,

            @Schema(description = "Rows that made or changed something", examples = "41")
            int accepted,

            @Schema(description = "Rows that said what was so already", examples = "1")
            int unchanged,

            @Schema(description = "Rows that were not taken; /rows?outcome=REJECTED names them", examples = "2")
            int rejected,

            String createdBy,
            Instant createdAt,
            Instant startedAt,
            Instant endedAt,

            @Schema(description = "Why it is FAILED") String fault) {

        static ImportView of(ImportJob job) {
            return new ImportView(
                    job.id(),
                    job.kind(),
                    job.status(),
                    job.dryRun(),
                    job.unit(),
                    job.parameters(),
                    job.format(),
                    HexFormat.of().formatHex(job.file()),
                    job.rows(),
                    job.progress().read(),
                    job.progress().accepted(),
                    job.progress().unchanged(),
                    job.progress().rejected(),
                    job.sender().subject(),
                    job.times().createdAt(),
                    job.times().startedAt(),
                    job.times().endedAt(),
                    job.fault());
        }
    }

    /** What a feature answers to an upload: 202, and where to look how far it is. */
    public static RestResponse<ImportView> begun(ImportJob job) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, ImportView.of(job))
                .location(URI.create("/imports/" + job.id()))
                .build();
    }

    @GET
    @Operation(summary = "List imports of the caller's units, the newest first")
    @APIResponse(responseCode = "200", description = "Imports")
    public Page<ImportView> list(
            @Parameter(example = "HEAD_COUNTS") @RestQuery String kind,
            @RestQuery ImportJob.Status status,
            @BeanParam Paging paging)
            throws SQLException {
        var before = paging.after().isEmpty() ? AFTER_ALL : paging.afterId();
        try (var connection = database.getConnection()) {
            var found = jobs.list(connection, new ImportJobs.Search(kind, status), caller, before, paging.limit() + 1);
            return Page.of(found, paging, ImportView::of, job -> job.id().toString());
        }
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "How far an import is")
    @APIResponse(responseCode = "200", description = "The import")
    public ImportView one(@RestPath UUID id) throws SQLException {
        return ImportView.of(reached(id));
    }

    @GET
    @Path("/{id}/rows")
    @Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.XLSX_TYPE})
    @Operation(
            summary = "What became of each row, in the order of the file",
            description = "JSON comes in pages; CSV and XLSX are whole, with a row for each fault.")
    @APIResponse(
            responseCode = "200",
            description = "Rows with their faults, in the caller's language",
            content = @Content(schema = @Schema(implementation = RowReport.RowPage.class)))
    public Response rows(
            @RestPath UUID id,
            @Parameter(description = "Only these") @RestQuery RowOutcome.Kind outcome,
            @BeanParam AskedFormat asked,
            @BeanParam Paging paging)
            throws SQLException, IOException {
        var job = reached(id);
        var format = asked.among(Format.JSON, Format.CSV, Format.XLSX);
        if (format != Format.JSON) return report.table(format, job, outcome);
        long after = paging.after().map(RowReport::line).orElse(0L);
        var found = new ArrayList<RowOutcome>();
        try (var connection = database.getConnection()) {
            rows.each(connection, id, outcome, after, paging.limit() + 1L, found::add);
        }
        return Response.ok(report.page(job, found, paging)).build();
    }

    @POST
    @Path("/{id}/cancellation")
    @RolesAllowed({
        Roles.MUNICIPALITY,
        Roles.DISTRICT,
        Roles.CARRIER,
        Roles.STATISTICS_OFFICE,
        Roles.MINISTRY,
        Roles.GRANT_OFFICER
    })
    @Idempotent
    @Operation(summary = "End an import before its time", description = "Rows that were taken stay taken.")
    @APIResponse(responseCode = "200", description = "The import, CANCELLED")
    public ImportView cancel(@RestPath UUID id) throws SQLException {
        reached(id);
        return ImportView.of(cancelImport.cancel(id));
    }

    private ImportJob reached(UUID id) throws SQLException {
        try (var connection = database.getConnection()) {
            var job = jobs.find(connection, id).orElseThrow(() -> new NotFound("import", id));
            var unit = job.unit();
            boolean reached = caller.isState()
                    || caller.units().contains(unit)
                    || unit.length() == 8 && caller.units().contains(unit.substring(0, 5));
            if (!reached) throw new ForeignUnit(unit);
            return job;
        }
    }
}
