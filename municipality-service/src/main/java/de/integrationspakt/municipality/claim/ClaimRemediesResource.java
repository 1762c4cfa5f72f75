package de.integrationspakt.municipality.claim;

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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** How a municipality is heard: before money comes back, and after a decision. And what can still be done without money. */
@Path("/claims/{id}")
@Tag(name = "Claims")
@Produces(MediaType.APPLICATION_JSON)
public class ClaimRemediesResource {
    private final HearMunicipality hearMunicipality;
    private final RespondToHearing respondToHearing;
    private final ObjectToDecision objectToDecision;
    private final DecideObjection decideObjection;
    private final AssessToRemainder assessToRemainder;
    private final Findings findings;
    private final Caller caller;

    ClaimRemediesResource(
            HearMunicipality hearMunicipality,
            RespondToHearing respondToHearing,
            ObjectToDecision objectToDecision,
            DecideObjection decideObjection,
            AssessToRemainder assessToRemainder,
            Findings findings,
            Caller caller) {
        this.hearMunicipality = hearMunicipality;
        this.respondToHearing = respondToHearing;
        this.objectToDecision = objectToDecision;
        this.decideObjection = decideObjection;
        this.assessToRemainder = assessToRemainder;
        this.findings = findings;
        this.caller = caller;
    }

    /** What an officer tells before money comes back. */
    @Schema(name = "ClaimHearing")
    public record HearingGiven(
            @NotBlank @Size(max = 2000) String reason,

            @NotNull @Schema(description = "Last day to answer, after today")
            LocalDate respondBy) {}

    /** What the municipality says to it. */
    @Schema(name = "ClaimHearingResponse")
    public record ResponseGiven(@NotBlank @Size(max = 2000) String response) {}

    /** What the municipality has against a decision. */
    @Schema(name = "NewClaimObjection")
    public record ObjectionRaised(
            @NotBlank @Size(max = 2000) String reason,

            @Size(max = 2000)
            @Schema(
                    description =
                            "Why it could not come in time, through no fault of the municipality; needed after the"
                                    + " last day, at most a year later (§ 60 VwGO)")
            String reinstatementReason) {}

    /** How an objection is decided. */
    @Schema(name = "ClaimObjectionDecision")
    public record ObjectionDecided(
            @NotNull Objection.Outcome outcome,
            @NotBlank @Size(max = 2000) String ruling) {}

    @POST
    @Path("/hearing")
    @RolesAllowed(Roles.GRANT_OFFICER)
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Hear the municipality before a negative final settlement is decided")
    @APIResponse(responseCode = "200", description = "The claim, HEARING")
    public ClaimView hear(@RestPath UUID id, @NotNull @Valid HearingGiven hearing) {
        return view(hearMunicipality.hear(id, hearing.reason(), hearing.respondBy(), caller));
    }

    @POST
    @Path("/hearing-response")
    @RolesAllowed(Roles.MUNICIPALITY)
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Answer a hearing")
    @APIResponse(responseCode = "200", description = "The claim, HEARD")
    public ClaimView respond(@RestPath UUID id, @NotNull @Valid ResponseGiven response) {
        return view(respondToHearing.respond(id, response.response(), caller));
    }

    @POST
    @Path("/objection")
    @RolesAllowed(Roles.MUNICIPALITY)
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Object to a rejection, a refusal, or to what was not recognised",
            description = "Until the decision's remedyUntil. 409 NO_OBJECTION where the programme's remedy is action in"
                    + " court, 409 OBJECTION_TOO_LATE after the last day.")
    @APIResponse(
            responseCode = "200",
            description = "The claim: OBJECTED if it was rejected, else where its money is, with an open objection")
    public ClaimView object(@RestPath UUID id, @NotNull @Valid ObjectionRaised objection) {
        return view(objectToDecision.object(id, objection.reason(), objection.reinstatementReason(), caller));
    }

    @POST
    @Path("/objection-decision")
    @RolesAllowed(Roles.GRANT_OFFICER)
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Decide an objection as an officer who neither assessed nor approved",
            description = "Granted, in whole or in part, the claim is SUBMITTED again and assessed anew. Dismissed, the"
                    + " decision stands; what is left is action in court.")
    @APIResponse(responseCode = "200", description = "The claim, with the ruling")
    public ClaimView decide(@RestPath UUID id, @NotNull @Valid ObjectionDecided decision) {
        return view(decideObjection.decide(id, decision.outcome(), decision.ruling(), caller));
    }

    @POST
    @Path("/remainder-assessment")
    @RolesAllowed(Roles.GRANT_OFFICER)
    @Idempotent
    @Operation(
            summary = "Assess a claim that was refused for want of money to what is left now",
            description =
                    "Less is recognised of the last items, with that as the reason. 409 NOTHING_LEFT if nothing is.")
    @APIResponse(responseCode = "200", description = "The claim, ASSESSED")
    public ClaimView assessToRemainder(@RestPath UUID id) {
        return view(assessToRemainder.assess(id, caller));
    }

    private ClaimView view(Claim claim) {
        return ClaimView.of(claim, findings.of(claim));
    }
}
