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

/** The base rates that interest rests on. */
@Path("/base-rates")
@Tag(name = "Recoveries")
public class BaseRatesResource {

    private final BaseRates rates;
    private final Caller caller;

    BaseRatesResource(BaseRates rates, Caller caller) {
        this.rates = rates;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Operation(summary = "Base rates (§ 247 BGB), oldest first; those without approval are not used")
    public Page<BaseRateView> list() {
        return new Page<>(rates.all().stream().map(BaseRateView::of).toList(), null);
    }

    @POST
    @RolesAllowed(Roles.MINISTRY)
    @Idempotent
    @ResponseStatus(201)
    @Operation(summary = "Enter a rate as announced; used once another person has approved it")
    public BaseRateView propose(@NotNull @Valid BaseRateRequest request, @RestQuery boolean dryRun) {
        return BaseRateView.of(
                rates.propose(request.validFrom(), request.basisPoints(), request.source(), caller.subject()));
    }

    @POST
    @Path("/{validFrom}/approval")
    @RolesAllowed(Roles.MINISTRY)
    @Idempotent
    @Operation(summary = "Approve a rate as another person")
    public BaseRateView approve(@RestPath LocalDate validFrom, @RestQuery boolean dryRun) {
        return BaseRateView.of(rates.approve(validFrom, caller.subject()));
    }

    /** A rate as announced. */
    @Schema(name = "BaseRateRequest")
    public record BaseRateRequest(
            @NotNull @Schema(examples = "2026-01-01") LocalDate validFrom,

            @NotNull
            @Min(-1_000)
            @Max(5_000)
            @Schema(examples = "127", description = "Hundredths of a percent a year; may be negative")
            Integer basisPoints,

            @NotNull @Size(min = 1, max = 200) @Schema(examples = "Deutsche Bundesbank, Bekanntmachung")
            String source) {}

    /** A rate from a day on. */
    @Schema(name = "BaseRate")
    public record BaseRateView(
            LocalDate validFrom,
            @Schema(examples = "-88") int basisPoints,
            String source,
            String proposedBy,

            @Schema(description = "None: not used yet") String approvedBy) {

        static BaseRateView of(BaseRates.BaseRate rate) {
            return new BaseRateView(
                    rate.validFrom(), rate.basisPoints(), rate.source(), rate.proposedBy(), rate.approvedBy());
        }
    }
}
