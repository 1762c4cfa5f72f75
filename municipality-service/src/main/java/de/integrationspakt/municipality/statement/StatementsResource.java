package de.integrationspakt.municipality.statement;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.http.Page;
import de.integrationspakt.kernel.http.Paging;
import de.integrationspakt.kernel.key.DistrictKey;
import de.integrationspakt.kernel.key.Holder;
import de.integrationspakt.kernel.money.Amount;
import de.integrationspakt.kernel.money.Money;
import de.integrationspakt.municipality.measure.CostKind;
import de.integrationspakt.municipality.measure.FinancingKind;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Statements of use: they open by themselves, and applicants fill them in. */
@Path("/statements-of-use")
@Tag(name = "Statements of use")
@Produces(MediaType.APPLICATION_JSON)
public class StatementsResource {
    private final StatementsOfUse statements;
    private final FindStatements findStatements;
    private final WriteStatement writeStatement;
    private final ReadGrant readGrant;
    private final Caller caller;

    StatementsResource(
            StatementsOfUse statements,
            FindStatements findStatements,
            WriteStatement writeStatement,
            ReadGrant readGrant,
            Caller caller) {
        this.statements = statements;
        this.findStatements = findStatements;
        this.writeStatement = writeStatement;
        this.readGrant = readGrant;
        this.caller = caller;
    }

    /** What the applicant states. */
    @Schema(name = "StatementContent")
    public record ContentGiven(
            @NotNull @Size(min = 1, max = 200) List<@NotNull @Valid CostGiven> costs,
            @Size(max = 20) List<@NotNull @Valid FinancingGiven> financing,

            @Min(0) @Schema(description = "Teaching units that were given, of all groups together", examples = "480")
            Integer units,

            @NotBlank @Size(max = 12_000) @Schema(description = "Report in words, at most three pages")
            String report) {

        StatementContent content() {
            return new StatementContent(
                    costs.stream().map(CostGiven::cost).toList(),
                    financing == null
                            ? List.of()
                            : financing.stream().map(FinancingGiven::financing).toList(),
                    units,
                    report);
        }
    }

    /** What was spent. */
    @Schema(name = "StatedCost")
    public record CostGiven(
            @NotNull CostKind kind,
            @Size(max = 500) String description,
            @NotNull @Amount(minCents = 1) Money amount) {

        ActualCost cost() {
            return new ActualCost(kind, description, amount.cents(), null, null);
        }
    }

    /** What others paid. */
    @Schema(name = "StatedFinancing")
    public record FinancingGiven(
            @NotNull FinancingKind kind,
            @NotNull @Amount(minCents = 1) Money amount) {

        ActualFinancing financing() {
            return new ActualFinancing(kind, amount.cents());
        }
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.MUNICIPALITY, Roles.DISTRICT, Roles.CARRIER})
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Fill a statement of use in, while it is open or was queried")
    @APIResponse(
            responseCode = "200",
            description = "The statement with its new content",
            content = @Content(schema = @Schema(implementation = StatementView.class)))
    public RestResponse<StatementView> write(
            @RestPath UUID id,
            @Parameter(description = "ETag of the version that was read") @RestHeader("If-Match") String ifMatch,
            @NotNull @Valid ContentGiven content) {
        return tagged(writeStatement.write(id, ifMatch, content.content(), caller));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.MUNICIPALITY,
        Roles.DISTRICT,
        Roles.CARRIER,
        Roles.GRANT_OFFICER,
        Roles.MINISTRY,
        Roles.AUDITOR,
        Roles.LOCAL_AUDITOR
    })
    @Transactional
    @Operation(summary = "Read a statement of use, with what the system knows of the grant")
    @APIResponse(
            responseCode = "200",
            description = "The statement",
            content = @Content(schema = @Schema(implementation = StatementView.class)))
    public RestResponse<StatementView> read(@RestPath UUID id) {
        var statement = statements.require(id);
        caller.mustReach(statement.applicant());
        return tagged(statement);
    }

    /** A statement in a list. */
    @Schema(name = "StatementSummary")
    public record StatementSummary(
            UUID id,
            UUID measure,
            String title,
            StatementKind kind,
            Holder applicant,
            String budgetLine,
            LocalDate dueOn,
            StatementStatus status,
            boolean late,

            @Schema(description = "What was paid beyond; null while it is not checked")
            Money toRecover) {

        static StatementSummary of(FindStatements.Row row) {
            return new StatementSummary(
                    row.id(),
                    row.measure(),
                    row.title(),
                    row.kind(),
                    new Holder(row.applicant()),
                    row.budgetLine(),
                    row.dueOn(),
                    row.status(),
                    row.late(),
                    row.toRecover());
        }
    }

    @GET
    @RolesAllowed({
        Roles.MUNICIPALITY,
        Roles.DISTRICT,
        Roles.CARRIER,
        Roles.GRANT_OFFICER,
        Roles.MINISTRY,
        Roles.AUDITOR,
        Roles.LOCAL_AUDITOR
    })
    @Operation(summary = "List statements of use by due day", description = "Only those of the caller's units.")
    @APIResponse(responseCode = "200", description = "The statements that match")
    public Page<StatementSummary> find(
            @RestQuery Holder applicant,
            @Parameter(example = "08116") @RestQuery DistrictKey district,
            @RestQuery @Size(max = 40) String budgetLine,
            @RestQuery UUID measure,
            @Parameter(description = "Any of these; may be given several times") @RestQuery
                    List<StatementStatus> status,
            @Parameter(description = "Due before this day") @RestQuery LocalDate dueBefore,
            @BeanParam Paging paging) {
        var search = new FindStatements.Search(
                applicant, district, budgetLine, measure, status, dueBefore, caller.isState() ? null : caller.units());
        var found = findStatements.find(search, paging.after().orElse(null), paging.limit() + 1);
        return Page.of(found, paging, StatementSummary::of, row -> row.dueOn() + "~" + row.id());
    }

    private RestResponse<StatementView> tagged(StatementOfUse statement) {
        return ETags.tagged(StatementView.of(statement, readGrant.numbers(statement)), statement.version());
    }
}
