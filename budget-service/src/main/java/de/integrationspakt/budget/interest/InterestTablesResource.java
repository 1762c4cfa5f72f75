package de.integrationspakt.budget.interest;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.Idempotent;
import de.integrationspakt.kernel.http.Page;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The tables of rates that programme versions name. */
@Path("/interest-tables")
@Tag(name = "Recoveries")
public class InterestTablesResource {

    static final String CODE = "[A-Z0-9][A-Z0-9-]{0,39}";

    private final InterestTables tables;
    private final Caller caller;

    InterestTablesResource(InterestTables tables, Caller caller) {
        this.tables = tables;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Operation(
            summary = "Tables of interest rates, with their validity; rates without approval are not used",
            description = "A rate is so many points over the base rate of the day, see /base-rates.")
    public Page<InterestTableView> list(@RestQuery String table) {
        return new Page<>(tables.of(table).stream().map(InterestTableView::of).toList(), null);
    }

    @POST
    @RolesAllowed(Roles.MINISTRY)
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Enter what a new or known table says from a day on; used once another person has approved it",
            description =
                    "What was computed before keeps its rates. 409 when the table says something from that day on.")
    public InterestTableView propose(@NotNull @Valid InterestTableRequest request, @RestQuery boolean dryRun) {
        return InterestTableView.of(tables.propose(
                request.table(),
                request.validFrom(),
                request.pointsOverBase(),
                request.dayCount(),
                request.legalBasis(),
                caller.subject()));
    }

    @POST
    @Path("/{table}/{validFrom}/approval")
    @RolesAllowed(Roles.MINISTRY)
    @Idempotent
    @Operation(summary = "Approve it as another person")
    public InterestTableView approve(@RestPath String table, @RestPath LocalDate validFrom, @RestQuery boolean dryRun) {
        return InterestTableView.of(tables.approve(table, validFrom, caller.subject()));
    }

    /** What a table says from a day on. */
    @Schema(name = "InterestTableRequest")
    public record InterestTableRequest(
            @NotNull @Pattern(regexp = CODE) @Schema(examples = "LVWVFG-49A")
            String table,

            @NotNull @Schema(examples = "2015-01-01") LocalDate validFrom,

            @NotNull
            @Min(0)
            @Max(2_000)
            @Schema(examples = "500", description = "Hundredths of a percent a year over the base rate")
            Integer pointsOverBase,

            @NotNull @Schema(description = "Days of the calendar over 365, or months of 30 days over 360")
            DayCount dayCount,

            @NotNull @Size(min = 1, max = 200) @Schema(examples = "§ 49a Abs. 3 LVwVfG")
            String legalBasis) {}

    /** What a table says from a day on. */
    @Schema(name = "InterestTable")
    public record InterestTableView(
            @Schema(examples = "LVWVFG-49A") String table,
            LocalDate validFrom,

            @Schema(description = "Last day; none: until further notice, or not approved")
            LocalDate validTo,

            @Schema(examples = "500") int pointsOverBase,
            DayCount dayCount,
            String legalBasis,
            String proposedBy,

            @Schema(description = "None: not used yet") String approvedBy) {

        static InterestTableView of(InterestTable table) {
            return new InterestTableView(
                    table.code(),
                    table.validFrom(),
                    table.validTo(),
                    table.pointsOverBase(),
                    table.dayCount(),
                    table.legalBasis(),
                    table.proposedBy(),
                    table.approvedBy());
        }
    }
}
