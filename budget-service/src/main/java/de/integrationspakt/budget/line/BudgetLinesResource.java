package de.integrationspakt.budget.line;

import de.integrationspakt.budget.programme.Drawdown;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.http.NotFound;
import de.integrationspakt.kernel.http.Page;
import de.integrationspakt.kernel.http.Paging;
import de.integrationspakt.kernel.money.Amount;
import de.integrationspakt.kernel.money.Money;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Budget lines and their appropriations. */
@Path("/budget-lines")
@Tag(name = "Budget lines")
public class BudgetLinesResource {

    static final String CODE = "[A-Z0-9][A-Z0-9.-]{0,39}";

    private final BudgetLines lines;
    private final PutBudgetLine putBudgetLine;

    BudgetLinesResource(BudgetLines lines, PutBudgetLine putBudgetLine) {
        this.lines = lines;
        this.putBudgetLine = putBudgetLine;
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Roles.MINISTRY)
    @Operation(
            summary = "Open a budget line, or change its chapter and title",
            description =
                    "Opening books the appropriation. Afterwards it changes by approved budget movements alone: 409 MOVEMENT_REQUIRED.")
    @APIResponse(
            responseCode = "200",
            description = "Changed, or as it was",
            content = @Content(schema = @Schema(implementation = BudgetLineView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Opened",
            content = @Content(schema = @Schema(implementation = BudgetLineView.class)))
    public RestResponse<BudgetLineView> put(
            @RestPath @Pattern(regexp = CODE) String code,
            @NotNull @Valid BudgetLineRequest request,
            @RestHeader("If-Match") String ifMatch) {
        var put = putBudgetLine.put(code, request.content(), ifMatch);
        return ETags.tagged(
                put.created() ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                BudgetLineView.of(put.line()),
                put.line().version());
    }

    @GET
    @Path("/{code}")
    @Authenticated
    @Operation(summary = "One budget line")
    @APIResponse(
            responseCode = "200",
            description = "The line",
            content = @Content(schema = @Schema(implementation = BudgetLineView.class)))
    public RestResponse<BudgetLineView> get(@RestPath String code) {
        var line = lines.findByIdOptional(code).orElseThrow(() -> new NotFound("budget line", code));
        return ETags.tagged(BudgetLineView.of(line), line.version());
    }

    @GET
    @Authenticated
    @Operation(summary = "Budget lines in the order of their codes")
    public Page<BudgetLineView> list(
            @RestQuery Integer year,
            @RestQuery String programme,
            @RestQuery Drawdown drawdown,
            @BeanParam Paging paging) {
        var rows = lines.after(paging.after().orElse(""), year, programme, drawdown, paging.limit() + 1);
        return Page.of(rows, paging, BudgetLineView::of, BudgetLine::code);
    }

    /** What the ministry says of a line. */
    @Schema(name = "BudgetLineRequest")
    public record BudgetLineRequest(
            @NotNull @Size(min = 1, max = 30) @Schema(examples = "IM")
            String programme,

            @NotNull @Min(2015) @Max(2100) @Schema(examples = "2017")
            Integer year,

            @NotNull @Pattern(regexp = "\\d{4}") @Schema(examples = "0908", description = "Kapitel")
            String chapter,

            @NotNull @Size(min = 1, max = 20) @Schema(examples = "633 01", description = "Titel")
            String title,

            @NotNull @Amount Money appropriation,
            @NotNull Drawdown drawdown) {

        LineContent content() {
            return new LineContent(programme, year, chapter, title, appropriation.cents(), drawdown);
        }
    }

    /** A budget line. */
    @Schema(name = "BudgetLine")
    public record BudgetLineView(
            @Schema(examples = "IM-2017") String code,
            @Schema(examples = "IM") String programme,

            @Schema(examples = "1", description = "The rules that apply to the line's year")
            int programmeVersion,

            @Schema(examples = "2017") int year,
            @Schema(examples = "0908") String chapter,
            @Schema(examples = "633 01") String title,

            @Schema(description = "Parliament's word (Ansatz), with its amendments")
            Money appropriation,

            @Schema(description = "What approvals of runs in whole euro added")
            Money roundingAmendment,

            @Schema(description = "Received from other lines less given to them (Umschichtung)")
            Money transferred,

            @Schema(description = "Received from the year before less given to the year after (Ausgaberest)")
            Money carriedOver,

            @Schema(description = "Lapsed at the closing of the year")
            Money lapsed,

            @Schema(description = "Of the total, may not be used for now (Sperre)")
            Money blocked,

            @Schema(description = "What the line has in all")
            Money total,

            Drawdown drawdown,
            LineStatus status,
            @Schema(examples = "1") long version) {

        static BudgetLineView of(BudgetLine line) {
            return new BudgetLineView(
                    line.code(),
                    line.programme(),
                    line.programmeVersion(),
                    line.year(),
                    line.chapter(),
                    line.title(),
                    Money.ofCents(line.appropriationCents()),
                    Money.ofCents(line.roundingCents()),
                    Money.ofCents(line.virementCents()),
                    Money.ofCents(line.carriedOverCents()),
                    Money.ofCents(line.lapsedCents()),
                    Money.ofCents(line.blockedCents()),
                    Money.ofCents(line.totalCents()),
                    line.drawdown(),
                    line.status(),
                    line.version());
        }
    }
}
