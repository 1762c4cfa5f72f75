package de.integrationspakt.budget.distribution;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import de.integrationspakt.budget.registry.MunicipalityNames;
import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.http.NotFound;
import de.integrationspakt.kernel.http.Page;
import de.integrationspakt.kernel.http.Paging;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Tables of numbers by holder: fixed keys, and the persons allocated to the districts. */
@Path("/distribution-tables")
@Tag(name = "Allocation")
public class DistributionTablesResource {

    static final String CODE = "[A-Z0-9][A-Z0-9-]{0,39}";
    private static final String CSV = "text/csv";

    private final DistributionTables tables;
    private final PutDistributionTable putDistributionTable;
    private final MunicipalityNames names;
    private final Caller caller;

    DistributionTablesResource(
            DistributionTables tables,
            PutDistributionTable putDistributionTable,
            MunicipalityNames names,
            Caller caller) {
        this.tables = tables;
        this.putDistributionTable = putDistributionTable;
        this.names = names;
        this.caller = caller;
    }

    @PUT
    @Path("/{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MINISTRY)
    @Operation(
            summary = "Set a table of numbers by municipality or by district",
            description =
                    "As JSON, or as CSV with title and source as parameters. Other content makes a new version; versions are never changed, and a run"
                            + " keeps the one it used. One wrong row, and nothing is kept: the answer names all wrong ones. A dry run reports them too.")
    @RequestBody(
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = TableRequest.class)),
                @Content(
                        mediaType = CSV,
                        schema = @Schema(implementation = String.class, examples = "holder;number\n08111;1234\n"))
            })
    @APIResponse(
            responseCode = "200",
            description = "Changed, as it was, or a dry run",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    @APIResponse(
            responseCode = "201",
            description = "The first version",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    public RestResponse<ReportView> put(
            @RestPath @Pattern(regexp = CODE) String code,
            @NotNull @Valid TableRequest request,
            @RestQuery @Parameter(description = "Only say what would happen") boolean dryRun,
            @RestHeader("If-Match") String ifMatch) {
        return put(request.content(code), ifMatch, dryRun);
    }

    @PUT
    @Path("/{code}")
    @Consumes(CSV)
    @RolesAllowed(Roles.MINISTRY)
    @Operation(hidden = true)
    public RestResponse<ReportView> putFile(
            @RestPath @Pattern(regexp = CODE) String code,
            byte[] file,
            @RestQuery @NotNull @Size(min = 1, max = 200) String title,
            @RestQuery @NotNull @Size(min = 1, max = 500) String source,
            @RestQuery boolean dryRun,
            @RestHeader("If-Match") String ifMatch) {
        return put(new PutDistributionTable.Content(code, title, source, TableFile.rows(file)), ifMatch, dryRun);
    }

    private RestResponse<ReportView> put(PutDistributionTable.Content content, String ifMatch, boolean dryRun) {
        var report = putDistributionTable.put(content, ifMatch, dryRun, caller.subject());
        return ETags.tagged(
                report.created() ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                ReportView.of(content.code(), report),
                report.version());
    }

    @GET
    @Authenticated
    @Operation(summary = "The tables in the order of their codes, each in its latest version, without numbers")
    public Page<TableSummary> list(@BeanParam Paging paging) {
        return Page.of(
                tables.after(paging.after().orElse(""), paging.limit() + 1),
                paging,
                TableSummary::of,
                DistributionTable::code);
    }

    @GET
    @Path("/{code}")
    @Authenticated
    @Operation(summary = "One table with all its numbers, in its latest version or an earlier one")
    @APIResponse(
            responseCode = "200",
            description = "The table",
            content = @Content(schema = @Schema(implementation = TableView.class)))
    public RestResponse<TableView> get(@RestPath String code, @RestQuery Integer version) {
        var table = tables.find(code, version).orElseThrow(() -> new NotFound("distribution table", code));
        var known = names.of(table.numbers().keySet());
        var rows = table.numbers().entrySet().stream()
                .map(number -> new RowView(number.getKey(), known.get(number.getKey()), number.getValue()))
                .toList();
        return ETags.tagged(new TableView(TableSummary.of(table), table.total(), rows), table.version());
    }

    /** A table. */
    @Schema(name = "DistributionTableRequest")
    public record TableRequest(
            @NotNull @Size(min = 1, max = 200) @Schema(examples = "Zuteilungen 2025 an die Kreise")
            String title,

            @NotNull @Size(min = 1, max = 500) @Schema(examples = "Regierungspräsidium Karlsruhe, 15.01.2026")
            String source,

            @NotNull @Size(min = 1, max = 20_000) List<@NotNull @Valid RowRequest> rows) {

        PutDistributionTable.Content content(String code) {
            return new PutDistributionTable.Content(
                    code,
                    title,
                    source,
                    rows.stream()
                            .map(row -> new TableRows.Row(row.holder(), row.number()))
                            .toList());
        }
    }

    /** A row of a table. What is wrong with it is told row by row. */
    @Schema(name = "DistributionTableRow")
    public record RowRequest(
            @Schema(examples = "08116", description = "A municipality key or a district key; one kind in a table")
            String holder,

            @Schema(
                    examples = "1234",
                    description = "0 to 1,000,000,000,000; choose the unit for fractions accordingly")
            Long number) {}

    /** A version of a table without its numbers. */
    @Schema(name = "DistributionTableSummary")
    public record TableSummary(
            @Schema(examples = "ALLOCATIONS-2025") String code,
            @Schema(examples = "1") int version,
            DistributionTable.Level level,
            String title,
            String source,
            String putBy,
            Instant putAt) {

        static TableSummary of(DistributionTable table) {
            return new TableSummary(
                    table.code(),
                    table.version(),
                    table.level(),
                    table.title(),
                    table.source(),
                    table.putBy(),
                    table.putAt());
        }
    }

    /** A version of a table. */
    @Schema(name = "DistributionTable")
    public record TableView(
            @JsonUnwrapped TableSummary table,
            @Schema(examples = "81234") long total,
            List<RowView> rows) {}

    /** A number. */
    @Schema(name = "DistributionNumber")
    public record RowView(
            @Schema(examples = "08116033") String holder,

            @Schema(examples = "Kirchheim unter Teck, Stadt")
            String name,

            @Schema(examples = "1234") long number) {}
}
