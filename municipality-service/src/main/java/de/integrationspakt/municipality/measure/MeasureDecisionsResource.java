package de.integrationspakt.municipality.measure;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.Idempotent;
import de.integrationspakt.kernel.money.Amount;
import de.integrationspakt.kernel.money.Money;
import de.integrationspakt.municipality.standard.Outcome;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What officers decide about a measure. */
@Path("/measures/{id}")
@Tag(name = "Measures")
@Produces(MediaType.APPLICATION_JSON)
public class MeasureDecisionsResource {
    private final QueryMeasure queryMeasure;
    private final DecideEarlyStart decideEarlyStart;
    private final AssessMeasure assessMeasure;
    private final ApproveMeasure approveMeasure;
    private final RejectMeasure rejectMeasure;
    private final MeasureViews views;
    private final Caller caller;

    MeasureDecisionsResource(
            QueryMeasure queryMeasure,
            DecideEarlyStart decideEarlyStart,
            AssessMeasure assessMeasure,
            ApproveMeasure approveMeasure,
            RejectMeasure rejectMeasure,
            MeasureViews views,
            Caller caller) {
        this.queryMeasure = queryMeasure;
        this.decideEarlyStart = decideEarlyStart;
        this.assessMeasure = assessMeasure;
        this.approveMeasure = approveMeasure;
        this.rejectMeasure = rejectMeasure;
        this.views = views;
        this.caller = caller;
    }

    /** What an officer asks. */
    @Schema(name = "MeasureQuestion")
    public record Question(@NotBlank @Size(max = 2000) String question) {}

    /** Why. */
    @Schema(name = "MeasureRejection")
    public record Reason(@NotBlank @Size(max = 2000) String reason) {}

    /** Whether a measure may begin before its approval. */
    @Schema(name = "EarlyStartDecision")
    public record EarlyStartDecision(
            @NotNull Boolean permitted,
            @NotBlank @Size(max = 2000) String reason) {}

    /** What an officer finds. */
    @Schema(name = "MeasureAssessment")
    public record MeasureAssessment(
            @Size(max = 50) List<@NotNull @Valid CriterionVerdict> verdicts,

            @Amount(minCents = 1, maxCents = MeasureWritten.MOST_CENTS)
            @Schema(description = "All of the cost if not given")
            Money eligibleCost,

            @Size(max = 500)
            @Schema(description = "Needed when less is eligible", examples = "Furniture is not part of a course")
            String eligibleReason) {

        Assessment assessment() {
            return new Assessment(
                    verdicts == null
                            ? List.of()
                            : verdicts.stream()
                                    .map(v -> new Verdict(v.criterion(), v.verdict(), v.reason()))
                                    .toList(),
                    eligibleCost,
                    eligibleReason);
        }
    }

    /** The verdict on one criterion; never better than its answer, and with a reason where it differs or is on a deviation. */
    @Schema(name = "CriterionVerdict")
    public record CriterionVerdict(
            @NotNull @Size(min = 1, max = 40) @Schema(examples = "GROUP_SIZE")
            String criterion,

            @NotNull Outcome verdict,
            @Size(max = 500) String reason) {}

    @POST
    @Path("/query")
    @RolesAllowed(Roles.GRANT_OFFICER)
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Ask the applicant about a measure")
    @APIResponse(responseCode = "200", description = "The measure, QUERIED")
    public MeasureView query(@RestPath UUID id, @NotNull @Valid Question question) {
        return views.of(queryMeasure.query(id, question.question(), caller));
    }

    @POST
    @Path("/early-start-decision")
    @RolesAllowed(Roles.GRANT_OFFICER)
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Permit an early start, or not")
    @APIResponse(responseCode = "200", description = "The measure with the decision")
    public MeasureView decideEarlyStart(@RestPath UUID id, @NotNull @Valid EarlyStartDecision decision) {
        return views.of(decideEarlyStart.decide(id, decision.permitted(), decision.reason(), caller));
    }

    @POST
    @Path("/assessment")
    @RolesAllowed(Roles.GRANT_OFFICER)
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Hold a measure against its standard, criterion by criterion",
            description =
                    "Criteria without a verdict get what their answer came to; a deviation needs one. The grant is min(rate × units (× groups), share × eligible cost, eligible cost − what others pay), or min(flat sum, the same gap).")
    @APIResponse(responseCode = "200", description = "The measure, ASSESSED, with its grant")
    public MeasureView assess(@RestPath UUID id, @NotNull @Valid MeasureAssessment assessment) {
        return views.of(assessMeasure.assess(id, assessment.assessment(), caller));
    }

    @POST
    @Path("/approval")
    @RolesAllowed(Roles.GRANT_OFFICER)
    @Idempotent
    @Operation(
            summary = "Approve a measure as the second officer",
            description =
                    "This is the order to pay. Not while a criterion is unmet, nor for a measure that began before. Budget then sets the money aside or refuses: GRANTED or REFUSED.")
    @APIResponse(responseCode = "200", description = "The measure, APPROVED")
    public MeasureView approve(
            @RestPath UUID id, @Parameter(description = "Only say what would happen") @RestQuery boolean dryRun) {
        return views.of(approveMeasure.approve(id, caller));
    }

    @POST
    @Path("/rejection")
    @RolesAllowed(Roles.GRANT_OFFICER)
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Turn a measure down")
    @APIResponse(responseCode = "200", description = "The measure, REJECTED")
    public MeasureView reject(@RestPath UUID id, @NotNull @Valid Reason reason) {
        return views.of(rejectMeasure.reject(id, reason.reason(), caller));
    }
}
