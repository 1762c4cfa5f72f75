package de.integrationspakt.municipality.measure;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.Idempotent;
import de.integrationspakt.kernel.money.Money;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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

/** Changes of granted measures. */
@Path("/measures/{id}/amendments")
@Tag(name = "Measures")
@Produces(MediaType.APPLICATION_JSON)
public class AmendmentsResource {
    private final ProposeAmendment proposeAmendment;
    private final DecideAmendment decideAmendment;
    private final ReadMeasures readMeasures;
    private final Amendments amendments;
    private final Caller caller;

    AmendmentsResource(
            ProposeAmendment proposeAmendment,
            DecideAmendment decideAmendment,
            ReadMeasures readMeasures,
            Amendments amendments,
            Caller caller) {
        this.proposeAmendment = proposeAmendment;
        this.decideAmendment = decideAmendment;
        this.readMeasures = readMeasures;
        this.amendments = amendments;
        this.caller = caller;
    }

    /** A measure as it is to be, and why. Answers to the standard stay as they were given. */
    @Schema(name = "NewAmendment")
    public record NewAmendment(
            @NotBlank @Size(max = 2000) @Schema(examples = "The teacher fell ill; the course ends a month later")
            String reason,

            @NotNull @Valid MeasureWritten content) {}

    /** Why an amendment is turned down. */
    @Schema(name = "AmendmentRejection")
    public record Rejection(@NotBlank @Size(max = 2000) String reason) {}

    /** An amendment. */
    @Schema(name = "Amendment")
    public record AmendmentView(
            @Schema(examples = "1") int number,
            AmendmentStatus status,
            String reason,
            LocalDate periodFrom,
            LocalDate periodTo,
            int groups,
            int places,
            int teachingUnits,
            String entryLevel,
            String exitLevel,
            Money cost,
            Money financed,

            @Schema(description = "With it; never above the grant before")
            Money grant,

            String proposedBy,
            Instant proposedAt,
            String decidedBy,
            Instant decidedAt,
            String decisionReason) {

        static AmendmentView of(Amendment amendment) {
            var plan = amendment.plan();
            return new AmendmentView(
                    amendment.number(),
                    amendment.status(),
                    amendment.reason(),
                    plan.periodFrom(),
                    plan.periodTo(),
                    plan.groups(),
                    plan.places(),
                    plan.teachingUnits(),
                    plan.entryLevel(),
                    plan.exitLevel(),
                    amendment.costPlan().cost(),
                    amendment.costPlan().financed(),
                    Money.ofCents(amendment.grantCents()),
                    amendment.proposedBy(),
                    amendment.proposedAt(),
                    amendment.decidedBy(),
                    amendment.decidedAt(),
                    amendment.decisionReason());
        }
    }

    /** All amendments of a measure, the first one first. */
    @Schema(name = "AmendmentList")
    public record AmendmentList(List<AmendmentView> items, String next) {}

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
    @Transactional
    @Operation(summary = "List the amendments of a measure")
    @APIResponse(responseCode = "200", description = "The amendments")
    public AmendmentList list(@RestPath UUID id) {
        readMeasures.requireSeen(id, caller);
        return new AmendmentList(
                amendments.of(id).stream().map(AmendmentView::of).toList(), null);
    }

    @POST
    @RolesAllowed({Roles.MUNICIPALITY, Roles.DISTRICT, Roles.CARRIER})
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Propose a change of a granted measure",
            description =
                    "Holds at once if neither the grant nor a level changes; else an officer decides. The grant never rises: more money is a new application. One proposal waits at a time.")
    @APIResponse(
            responseCode = "201",
            description = "The amendment, IN_FORCE or PROPOSED",
            content = @Content(schema = @Schema(implementation = AmendmentView.class)))
    public RestResponse<AmendmentView> propose(
            @RestPath UUID id,
            @Parameter(description = "Only say what would happen") @RestQuery boolean dryRun,
            @NotNull @Valid NewAmendment amendment) {
        var proposed = proposeAmendment.propose(id, amendment.content().content(), amendment.reason(), caller);
        return RestResponse.status(RestResponse.Status.CREATED, AmendmentView.of(proposed));
    }

    @POST
    @Path("/{number}/approval")
    @RolesAllowed(Roles.GRANT_OFFICER)
    @Idempotent
    @Transactional
    @Operation(
            summary = "Let an amendment hold",
            description = "If the grant falls, budget frees what is not paid and claims back what was paid beyond.")
    @APIResponse(responseCode = "200", description = "The amendment, IN_FORCE")
    public AmendmentView approve(
            @RestPath UUID id,
            @Parameter(example = "1") @RestPath int number,
            @Parameter(description = "Only say what would happen") @RestQuery boolean dryRun) {
        return AmendmentView.of(decideAmendment.decide(id, number, true, null, caller));
    }

    @POST
    @Path("/{number}/rejection")
    @RolesAllowed(Roles.GRANT_OFFICER)
    @Idempotent
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Turn an amendment down")
    @APIResponse(responseCode = "200", description = "The amendment, REJECTED")
    public AmendmentView reject(
            @RestPath UUID id, @Parameter(example = "1") @RestPath int number, @NotNull @Valid Rejection rejection) {
        return AmendmentView.of(decideAmendment.decide(id, number, false, rejection.reason(), caller));
    }
}
