package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.Idempotent;
import de.integrationspakt.kernel.money.Amount;
import de.integrationspakt.kernel.money.Money;
import de.integrationspakt.municipality.finding.Finding;
import de.integrationspakt.municipality.finding.Judgement;
import de.integrationspakt.municipality.finding.Verdict;
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

/** What brings a claim from one status to the next. Bodies are read only where there is something to say. */
@Path("/claims/{id}")
@Tag(name = "Claims")
@Produces(MediaType.APPLICATION_JSON)
public class ClaimDecisionsResource {
    private final SubmitClaim submitClaim;
    private final QueryClaim queryClaim;
    private final AnswerQuery answerQuery;
    private final AssessClaim assessClaim;
    private final ApproveClaim approveClaim;
    private final RejectClaim rejectClaim;
    private final WithdrawClaim withdrawClaim;
    private final Findings findings;
    private final Caller caller;

    ClaimDecisionsResource(
            SubmitClaim submitClaim,
            QueryClaim queryClaim,
            AnswerQuery answerQuery,
            AssessClaim assessClaim,
            ApproveClaim approveClaim,
            RejectClaim rejectClaim,
            WithdrawClaim withdrawClaim,
            Findings findings,
            Caller caller) {
        this.submitClaim = submitClaim;
        this.queryClaim = queryClaim;
        this.answerQuery = answerQuery;
        this.assessClaim = assessClaim;
        this.approveClaim = approveClaim;
        this.rejectClaim = rejectClaim;
        this.withdrawClaim = withdrawClaim;
        this.findings = findings;
        this.caller = caller;
    }

    /** What an officer asks. */
    public record Question(@NotBlank @Size(max = 2000) String question) {}

    /** What the municipality answers. */
    public record AnswerGiven(@NotBlank @Size(max = 2000) String answer) {}

    /** Why. */
    public record Reason(@NotBlank @Size(max = 2000) String reason) {}

    /** Why a claim is turned down. */
    @Schema(name = "ClaimRejection")
    public record RejectionGiven(
            @NotBlank @Size(max = 2000) String reason,
            @Size(max = 50) List<@NotNull @Valid JudgementGiven> findings) {}

    /** What the officer makes of a finding that was shown. */
    @Schema(name = "FindingJudgement")
    public record JudgementGiven(
            @NotNull Finding.Code code,
            @NotNull Verdict verdict,
            @Size(max = 500) String note) {
        static List<Judgement> of(List<JudgementGiven> given) {
            return given == null
                    ? List.of()
                    : given.stream()
                            .map(g -> new Judgement(g.code(), g.verdict(), g.note()))
                            .toList();
        }
    }

    /** What is recognised; items not named are recognised in full. */
    @Schema(name = "ClaimAssessment")
    public record AssessmentGiven(
            @Size(max = 500) List<@NotNull @Valid RecognisedItem> recognised,

            @Size(max = 50)
            @Schema(description = "What the officer makes of the findings shown; kept with the decision")
            List<@NotNull @Valid JudgementGiven> findings) {
        Assessment assessment() {
            return new Assessment(
                    recognised == null
                            ? List.of()
                            : recognised.stream()
                                    .map(r -> new Recognition(
                                            r.itemId(), r.amount().cents(), r.reason()))
                                    .toList());
        }
    }

    /** What is recognised of one item. */
    public record RecognisedItem(
            @NotNull UUID itemId,

            @NotNull @Amount(maxCents = ClaimsResource.MOST_CENTS)
            Money amount,

            @Size(max = 500)
            @Schema(description = "Needed when less is recognised", examples = "Half of the home was vacant")
            String reason) {}

    @POST
    @Path("/submission")
    @RolesAllowed(Roles.MUNICIPALITY)
    @Idempotent
    @Operation(summary = "Hand in a draft")
    @APIResponse(responseCode = "200", description = "The claim, SUBMITTED")
    public ClaimView submit(@RestPath UUID id) {
        return view(submitClaim.submit(id, caller));
    }

    @POST
    @Path("/query")
    @RolesAllowed(Roles.GRANT_OFFICER)
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Ask the municipality about a claim")
    @APIResponse(responseCode = "200", description = "The claim, QUERIED")
    public ClaimView query(@RestPath UUID id, @NotNull @Valid Question question) {
        return view(queryClaim.query(id, question.question(), caller));
    }

    @POST
    @Path("/answer")
    @RolesAllowed(Roles.MUNICIPALITY)
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Answer a query, which hands the claim in again")
    @APIResponse(responseCode = "200", description = "The claim, SUBMITTED")
    public ClaimView answer(@RestPath UUID id, @NotNull @Valid AnswerGiven answer) {
        return view(answerQuery.answer(id, answer.answer(), caller));
    }

    @POST
    @Path("/assessment")
    @RolesAllowed(Roles.GRANT_OFFICER)
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Recognise a claim item by item, in part or in full")
    @APIResponse(responseCode = "200", description = "The claim, ASSESSED")
    public ClaimView assess(@RestPath UUID id, @NotNull @Valid AssessmentGiven assessment) {
        return view(assessClaim.assess(id, assessment.assessment(), JudgementGiven.of(assessment.findings()), caller));
    }

    @POST
    @Path("/approval")
    @RolesAllowed(Roles.GRANT_OFFICER)
    @Idempotent
    @Operation(
            summary = "Approve a claim as the second officer",
            description =
                    "This is the order to pay. Budget then reserves the money or refuses: RESERVED or REFUSED. A final"
                            + " settlement that comes out even is SETTLED; a negative one, after a hearing, RECOVERY_DUE.")
    @APIResponse(responseCode = "200", description = "The claim, APPROVED, SETTLED or RECOVERY_DUE")
    public ClaimView approve(
            @RestPath UUID id, @Parameter(description = "Only say what would happen") @RestQuery boolean dryRun) {
        return view(approveClaim.approve(id, caller));
    }

    @POST
    @Path("/rejection")
    @RolesAllowed(Roles.GRANT_OFFICER)
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Turn a claim down")
    @APIResponse(responseCode = "200", description = "The claim, REJECTED")
    public ClaimView reject(@RestPath UUID id, @NotNull @Valid RejectionGiven rejection) {
        return view(rejectClaim.reject(id, rejection.reason(), JudgementGiven.of(rejection.findings()), caller));
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed(Roles.MUNICIPALITY)
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Give a claim up", description = "Money set aside for it becomes free.")
    @APIResponse(responseCode = "200", description = "The claim, WITHDRAWN")
    public ClaimView withdraw(@RestPath UUID id, @NotNull @Valid Reason reason) {
        return view(withdrawClaim.withdraw(id, reason.reason(), caller));
    }

    private ClaimView view(Claim claim) {
        return ClaimView.of(claim, findings.of(claim));
    }
}
