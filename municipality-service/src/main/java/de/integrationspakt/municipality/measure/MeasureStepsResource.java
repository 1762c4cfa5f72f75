package de.integrationspakt.municipality.measure;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.Idempotent;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What applicants do to bring a measure on. Bodies are read only where there is something to say. */
@Path("/measures/{id}")
@Tag(name = "Measures")
@Produces(MediaType.APPLICATION_JSON)
public class MeasureStepsResource {
    private final SubmitMeasure submitMeasure;
    private final AnswerMeasureQuery answerMeasureQuery;
    private final AskEarlyStart askEarlyStart;
    private final WithdrawMeasure withdrawMeasure;
    private final CancelMeasure cancelMeasure;
    private final CompleteMeasure completeMeasure;
    private final MeasureViews views;
    private final Caller caller;

    MeasureStepsResource(
            SubmitMeasure submitMeasure,
            AnswerMeasureQuery answerMeasureQuery,
            AskEarlyStart askEarlyStart,
            WithdrawMeasure withdrawMeasure,
            CancelMeasure cancelMeasure,
            CompleteMeasure completeMeasure,
            MeasureViews views,
            Caller caller) {
        this.submitMeasure = submitMeasure;
        this.answerMeasureQuery = answerMeasureQuery;
        this.askEarlyStart = askEarlyStart;
        this.withdrawMeasure = withdrawMeasure;
        this.cancelMeasure = cancelMeasure;
        this.completeMeasure = completeMeasure;
        this.views = views;
        this.caller = caller;
    }

    /** What the applicant answers. */
    @Schema(name = "MeasureAnswer")
    public record AnswerGiven(@NotBlank @Size(max = 2000) String answer) {}

    /** Why. */
    @Schema(name = "MeasureReason")
    public record Reason(@NotBlank @Size(max = 2000) String reason) {}

    @POST
    @Path("/submission")
    @RolesAllowed({Roles.MUNICIPALITY, Roles.DISTRICT, Roles.CARRIER})
    @Idempotent
    @Operation(summary = "Hand in a draft")
    @APIResponse(responseCode = "200", description = "The measure, SUBMITTED")
    public MeasureView submit(@RestPath UUID id) {
        return views.of(submitMeasure.submit(id, caller));
    }

    @POST
    @Path("/answer")
    @RolesAllowed({Roles.MUNICIPALITY, Roles.DISTRICT, Roles.CARRIER})
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Answer a query, which hands the measure in again")
    @APIResponse(responseCode = "200", description = "The measure, SUBMITTED")
    public MeasureView answer(@RestPath UUID id, @NotNull @Valid AnswerGiven answer) {
        return views.of(answerMeasureQuery.answer(id, answer.answer(), caller));
    }

    @POST
    @Path("/early-start")
    @RolesAllowed({Roles.MUNICIPALITY, Roles.DISTRICT, Roles.CARRIER})
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Ask to begin before the approval",
            description =
                    "A measure that began before its approval gets no grant, unless an early start was permitted on a day before its first one.")
    @APIResponse(responseCode = "200", description = "The measure with the question")
    public MeasureView askEarlyStart(@RestPath UUID id, @NotNull @Valid Reason reason) {
        return views.of(askEarlyStart.ask(id, reason.reason(), caller));
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed({Roles.MUNICIPALITY, Roles.DISTRICT, Roles.CARRIER})
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Give an application up")
    @APIResponse(responseCode = "200", description = "The measure, WITHDRAWN")
    public MeasureView withdraw(@RestPath UUID id, @NotNull @Valid Reason reason) {
        return views.of(withdrawMeasure.withdraw(id, reason.reason(), caller));
    }

    @POST
    @Path("/cancellation")
    @RolesAllowed({Roles.MUNICIPALITY, Roles.DISTRICT, Roles.CARRIER})
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Give a granted measure up",
            description = "What is not paid becomes free; what is paid is settled by the statement of use.")
    @APIResponse(responseCode = "200", description = "The measure, CANCELLED")
    public MeasureView cancel(
            @RestPath UUID id,
            @Parameter(description = "Only say what would happen") @RestQuery boolean dryRun,
            @NotNull @Valid Reason reason) {
        return views.of(cancelMeasure.cancel(id, reason.reason(), caller));
    }

    @POST
    @Path("/completion")
    @RolesAllowed({Roles.MUNICIPALITY, Roles.DISTRICT, Roles.CARRIER})
    @Idempotent
    @Operation(summary = "Close a measure whose period is over")
    @APIResponse(responseCode = "200", description = "The measure, COMPLETED")
    public MeasureView complete(@RestPath UUID id) {
        return views.of(completeMeasure.complete(id, caller));
    }
}
