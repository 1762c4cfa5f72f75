package de.integrationspakt.budget.allocation;

import de.integrationspakt.budget.Visible;
import de.integrationspakt.budget.distribution.Portion;
import de.integrationspakt.budget.registry.MunicipalityNames;
import de.integrationspakt.budget.settlement.ReadEffect;
import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.http.Idempotent;
import de.integrationspakt.kernel.http.Page;
import de.integrationspakt.kernel.http.Paging;
import de.integrationspakt.kernel.key.Holder;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Allocation runs and what they give to whom. */
@Path("/allocation-runs")
@Tag(name = "Allocation")
public class AllocationRunsResource {

    private final AllocationRuns runs;
    private final Allocations allocations;
    private final KeptRules rules;
    private final RunAllocation runAllocation;
    private final ApproveAllocation approveAllocation;
    private final RejectAllocation rejectAllocation;
    private final ReadEffect readEffect;
    private final MunicipalityNames names;
    private final Caller caller;

    AllocationRunsResource(
            AllocationRuns runs,
            Allocations allocations,
            KeptRules rules,
            RunAllocation runAllocation,
            ApproveAllocation approveAllocation,
            RejectAllocation rejectAllocation,
            ReadEffect readEffect,
            MunicipalityNames names,
            Caller caller) {
        this.runs = runs;
        this.allocations = allocations;
        this.rules = rules;
        this.runAllocation = runAllocation;
        this.approveAllocation = approveAllocation;
        this.rejectAllocation = rejectAllocation;
        this.readEffect = readEffect;
        this.names = names;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.GRANT_OFFICER)
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Compute the shares of a budget line over a closed survey",
            description =
                    "Moves no money. 409 SURVEY_NOT_CLOSED or NOT_YET_KNOWN while the survey, or its counts, are not here.")
    public RunView run(@NotNull @Valid RunRequest request, @RestQuery boolean dryRun) {
        return view(runAllocation.run(request.order(), caller.subject()));
    }

    @POST
    @Path("/{id}/approval")
    @RolesAllowed(Roles.GRANT_OFFICER)
    @Idempotent
    @Operation(
            summary = "Approve a run as a second officer: its shares are booked and published",
            description =
                    "Supplements, and claw-backs of what is still free, are booked at once; what was reserved, ordered or paid is settled after a hearing. On a FLAT_RATE line the shares are reserved for payment. A dry run shows the whole effect.")
    @APIResponse(
            responseCode = "200",
            description = "Published",
            content = @Content(schema = @Schema(implementation = RunView.class)))
    public RestResponse<RunView> approve(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @RestQuery boolean dryRun) {
        return tagged(approveAllocation.approve(id, ifMatch, caller.subject()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{id}/rejection")
    @RolesAllowed(Roles.GRANT_OFFICER)
    @Idempotent
    @Operation(summary = "Refuse a calculated run as a second officer; it is kept and counts for nothing")
    @APIResponse(
            responseCode = "200",
            description = "Rejected",
            content = @Content(schema = @Schema(implementation = RunView.class)))
    public RestResponse<RunView> reject(
            @RestPath UUID id,
            @NotNull @Valid RejectionRequest request,
            @RestHeader("If-Match") String ifMatch,
            @RestQuery boolean dryRun) {
        return tagged(rejectAllocation.reject(id, request.reason(), ifMatch, caller.subject()));
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(summary = "One run, and once published what it changes, in sums")
    @APIResponse(
            responseCode = "200",
            description = "The run",
            content = @Content(schema = @Schema(implementation = RunView.class)))
    public RestResponse<RunView> get(@RestPath UUID id) {
        return tagged(runs.require(id));
    }

    private RestResponse<RunView> tagged(AllocationRun run) {
        var effect = run.approvedBy() == null ? null : readEffect.of(run.id());
        return ETags.tagged(RunView.of(run, rules.of(run.id()), effect), run.version());
    }

    @GET
    @Authenticated
    @Operation(summary = "Runs, oldest first")
    public Page<RunView> list(@RestQuery String budgetLine, @BeanParam Paging paging) {
        var after = paging.afterId();
        var found = runs.after(after, budgetLine, paging.limit() + 1);
        var kept = rules.of(found.stream().map(AllocationRun::id).toList());
        return Page.of(found, paging, run -> RunView.of(run, kept.get(run.id())), run -> run.id()
                .toString());
    }

    @GET
    @Path("/{id}/allocations")
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
    @Operation(summary = "What the run gives to each holder, and how it came about; a municipality sees its own")
    public Page<AllocationView> allocations(@RestPath UUID id, @RestQuery Holder holder, @BeanParam Paging paging) {
        var run = runs.require(id);
        var portions = allocations.page(
                id,
                holder == null ? null : holder.value(),
                Visible.units(caller),
                paging.after().orElse(""),
                paging.limit() + 1);
        var rule = rules.of(id);
        var known = names.of(portions.stream().map(Portion::holder).toList());
        return Page.of(
                portions,
                paging,
                portion -> AllocationView.of(run, rule, portion, known.get(portion.holder())),
                Portion::holder);
    }

    private RunView view(AllocationRun run) {
        return RunView.of(run, rules.of(run.id()));
    }

    /** Why a run is refused. */
    @Schema(name = "RejectionRequest")
    public record RejectionRequest(
            @NotNull @Size(min = 1, max = 1000) @Schema(examples = "Zählung von Rust ist zu prüfen")
            String reason) {}
}
