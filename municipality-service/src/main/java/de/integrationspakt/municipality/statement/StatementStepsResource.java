package de.integrationspakt.municipality.statement;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.Idempotent;
import de.integrationspakt.kernel.money.Amount;
import de.integrationspakt.kernel.money.Money;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What brings a statement of use from one status to the next. */
@Path("/statements-of-use/{id}")
@Tag(name = "Statements of use")
@Produces(MediaType.APPLICATION_JSON)
public class StatementStepsResource {
    private final SubmitStatement submitStatement;
    private final QueryStatement queryStatement;
    private final CheckStatement checkStatement;
    private final AnswerHearing answerHearing;
    private final AcceptStatement acceptStatement;
    private final ReadGrant readGrant;
    private final Caller caller;

    StatementStepsResource(
            SubmitStatement submitStatement,
            QueryStatement queryStatement,
            CheckStatement checkStatement,
            AnswerHearing answerHearing,
            AcceptStatement acceptStatement,
            ReadGrant readGrant,
            Caller caller) {
        this.submitStatement = submitStatement;
        this.queryStatement = queryStatement;
        this.checkStatement = checkStatement;
        this.answerHearing = answerHearing;
        this.acceptStatement = acceptStatement;
        this.readGrant = readGrant;
        this.caller = caller;
    }

    /** What goes with it. */
    @Schema(name = "StatementSubmission")
    public record Submission(
            @Size(max = 2000) @Schema(description = "The answer, if there was a query")
            String answer) {}

    /** What an officer asks. */
    @Schema(name = "StatementQuestion")
    public record Question(@NotBlank @Size(max = 2000) String question) {}

    /** What the applicant says. */
    @Schema(name = "StatementHearingAnswer")
    public record Answer(@NotBlank @Size(max = 2000) String answer) {}

    /** What an officer recognises; costs that are not named are recognised in full. */
    @Schema(name = "StatementCheck")
    public record CheckGiven(
            @Size(max = 200) List<@NotNull @Valid RecognisedCost> recognised,

            @Schema(description = "What may be kept, if less than the rule gives; then with a reason") @Amount
            Money due,

            @Size(max = 1000) String reason) {

        Check check() {
            var found = new HashMap<Integer, Check.Recognised>();
            if (recognised != null) {
                recognised.forEach(cost -> found.put(cost.cost(), cost.recognised()));
            }
            return new Check(found, due == null ? null : due.cents(), reason);
        }
    }

    /** What is recognised of one cost. */
    @Schema(name = "RecognisedCost")
    public record RecognisedCost(
            @Min(0) @Schema(description = "Its place in the list, the first is 0", examples = "0")
            int cost,

            @NotNull @Amount Money amount,

            @Size(max = 1000) @Schema(description = "Needed where it is less than stated")
            String reason) {

        Check.Recognised recognised() {
            return new Check.Recognised(amount.cents(), reason);
        }
    }

    @POST
    @Path("/submission")
    @RolesAllowed({Roles.MUNICIPALITY, Roles.DISTRICT, Roles.CARRIER})
    @Idempotent
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Hand a statement of use in",
            description = "409 PERIOD_NOT_OVER before the last day is over, REPORT_MISSING without costs and words.")
    @APIResponse(responseCode = "200", description = "The statement")
    public StatementView submit(@RestPath UUID id, @Valid Submission submission) {
        return view(submitStatement.submit(id, submission == null ? null : submission.answer(), caller));
    }

    @POST
    @Path("/query")
    @RolesAllowed(Roles.GRANT_OFFICER)
    @Idempotent
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Ask the applicant, who may then write anew")
    @APIResponse(responseCode = "200", description = "The statement")
    public StatementView query(@RestPath UUID id, @NotNull @Valid Question question) {
        return view(queryStatement.query(id, question.question(), caller));
    }

    @POST
    @Path("/check")
    @RolesAllowed(Roles.GRANT_OFFICER)
    @Idempotent
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Check a statement, cost by cost",
            description =
                    "Finds what is due of the grant: never more than recognised cost less what others paid, nor than "
                            + "the share of teaching units that were given. Where more was paid, the applicant is heard.")
    @APIResponse(responseCode = "200", description = "The statement with what is due")
    public StatementView check(@RestPath UUID id, @NotNull @Valid CheckGiven check) {
        return view(checkStatement.check(id, check.check(), caller));
    }

    @POST
    @Path("/hearing-answer")
    @RolesAllowed({Roles.MUNICIPALITY, Roles.DISTRICT, Roles.CARRIER})
    @Idempotent
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Answer before money is asked back")
    @APIResponse(responseCode = "200", description = "The statement")
    public StatementView answerHearing(@RestPath UUID id, @NotNull @Valid Answer answer) {
        return view(answerHearing.answer(id, answer.answer(), caller));
    }

    @POST
    @Path("/acceptance")
    @RolesAllowed(Roles.GRANT_OFFICER)
    @Idempotent
    @Transactional
    @Operation(
            summary = "Accept a statement, as the second officer",
            description =
                    "What is not due any more is given back, what was paid beyond is asked back through budget. "
                            + "409 HEARING_RUNNING while the applicant may still answer, GRANT_MOVED if money moved since the check.")
    @APIResponse(responseCode = "200", description = "The statement")
    public StatementView accept(@RestPath UUID id) {
        return view(acceptStatement.accept(id, caller));
    }

    private StatementView view(StatementOfUse statement) {
        return StatementView.of(statement, readGrant.numbers(statement));
    }
}
