package de.integrationspakt.municipality.accommodation;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.kernel.http.Problems;
import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.kernel.money.Money;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** What a claim can be filled with from the register. */
@Path("/accommodations/claim-proposal")
@Tag(name = "Accommodations")
@Produces(MediaType.APPLICATION_JSON)
public class ClaimProposalResource {
    /** A claim lies within one year. */
    private static final int MOST_DAYS = 366;

    private final ProposeClaim proposeClaim;
    private final Problems problems;
    private final Caller caller;

    ClaimProposalResource(ProposeClaim proposeClaim, Problems problems, Caller caller) {
        this.proposeClaim = proposeClaim;
        this.problems = problems;
        this.caller = caller;
    }

    /** A cost item, as a claim takes it. */
    @Schema(name = "ProposedItem")
    public record ItemView(
            RunningCost category,
            Money amount,

            @Schema(examples = "KH-01 Charlottenstraße: Miete, 6 Monate")
            String description,

            UUID accommodationId) {}

    /** A month whose occupancy nobody reported. */
    @Schema(name = "OccupancyGap")
    public record GapView(UUID accommodationId, String number, Month month) {}

    /** What a claim can be filled with. */
    @Schema(name = "ClaimProposal")
    public record ProposalView(
            Ags ags,
            LocalDate periodFrom,
            LocalDate periodTo,

            @Schema(description = "Average of the months reported", examples = "268")
            int persons,

            List<ItemView> items,
            Money total,

            @Schema(description = "Months that the average leaves out")
            List<GapView> missingOccupancy) {}

    @GET
    @RolesAllowed({
        Roles.MUNICIPALITY,
        Roles.DISTRICT,
        Roles.MINISTRY,
        Roles.GRANT_OFFICER,
        Roles.AUDITOR,
        Roles.LOCAL_AUDITOR
    })
    @Operation(
            summary = "What a claim of a period can be filled with",
            description =
                    "Cost by the register, a month in which an accommodation was open in part by its days; persons as"
                            + " the average occupancy. periodFrom, periodTo, persons and items are those of POST /claims.")
    @APIResponse(responseCode = "200", description = "Items and persons")
    public ProposalView propose(
            @Parameter(example = "08116033") @NotNull @RestQuery Ags ags,
            @Parameter(example = "2017-01-01") @NotNull @RestQuery LocalDate from,
            @Parameter(example = "2017-06-30") @NotNull @RestQuery LocalDate to) {
        if (!Month.has(from)) throw new Invalid("/from", "field.range", 1900, 2199);
        if (!Month.has(to)) throw new Invalid("/to", "field.range", 1900, 2199);
        if (to.isBefore(from)) throw new Invalid("/to", "field.notBefore", from);
        if (to.toEpochDay() - from.toEpochDay() >= MOST_DAYS) throw new Invalid("/to", "field.withinYear");
        var proposal = proposeClaim.propose(ags, from, to, caller);
        boolean german = problems.locale().getLanguage().equals(Locale.GERMAN.getLanguage());
        return new ProposalView(
                ags,
                from,
                to,
                proposal.persons(),
                proposal.items().stream().map(item -> view(item, german)).toList(),
                Money.ofCents(proposal.totalCents()),
                proposal.gaps().stream()
                        .map(gap -> new GapView(gap.accommodation(), gap.number(), gap.month()))
                        .toList());
    }

    private static ItemView view(ProposeClaim.Item item, boolean german) {
        var cost = item.cost();
        var content = item.accommodation().content();
        var what = german
                ? "%s %s: %s, %d Monate"
                        .formatted(
                                content.number(),
                                content.name(),
                                cost.category().german(),
                                cost.months())
                : "%s %s: %s, %d months"
                        .formatted(
                                content.number(),
                                content.name(),
                                cost.category().english(),
                                cost.months());
        return new ItemView(
                cost.category(),
                Money.ofCents(cost.cents()),
                what,
                item.accommodation().id());
    }
}
