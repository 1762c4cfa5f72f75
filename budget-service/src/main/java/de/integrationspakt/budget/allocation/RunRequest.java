package de.integrationspakt.budget.allocation;

import de.integrationspakt.budget.Visible;
import de.integrationspakt.budget.distribution.AskedRule;
import de.integrationspakt.budget.distribution.Portion;
import de.integrationspakt.budget.programme.DistributionRule;
import de.integrationspakt.budget.programme.Rounding;
import de.integrationspakt.budget.programme.RulesContent.DistributionContent;
import de.integrationspakt.budget.registry.MunicipalityNames;
import de.integrationspakt.budget.settlement.ReadEffect;
import de.integrationspakt.budget.settlement.RunSettlementsResource.EffectView;
import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.http.Idempotent;
import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.kernel.http.Page;
import de.integrationspakt.kernel.http.Paging;
import de.integrationspakt.kernel.key.Holder;
import de.integrationspakt.kernel.money.Amount;
import de.integrationspakt.kernel.money.Money;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** What is to be computed. */
@Schema(name = "AllocationRunRequest")
public record RunRequest(
        @NotNull @Size(min = 1, max = 40) @Schema(examples = "IM-2017")
        String budgetLine,

        @NotNull @Min(2015) @Max(2100) @Schema(examples = "2017")
        Integer surveyYear,

        @NotNull Stage stage,

        @Schema(description = "Outranks the rounding of the programme version; of the version if not given")
        Rounding rounding,

        @Valid
        @Schema(
                description =
                        "Where the programme version leaves open how the pot is divided; persons counted if not given")
        DistributionContent rule,

        @Min(1)
        @Max(100_000_000)
        @Schema(
                examples = "72857",
                description = "If more than those counted; only by HEAD_COUNT alone, in whole euro, without bounds")
        Long statewidePersons,

        @Amount(minCents = 1) @Schema(description = "If less than the appropriation")
        Money pot,

        @Min(1)
        @Max(10_000)
        @Schema(
                examples = "6000",
                description = "Part of the pot that is given, in hundredths of a percent; all if not given")
        Integer trancheBasisPoints,

        @Min(1) @Schema(description = "The latest closed one if not given")
        Integer surveyVersion) {

    RunAllocation.Order order() {
        return new RunAllocation.Order(
                budgetLine,
                surveyYear,
                surveyVersion,
                stage,
                distribution(),
                rounding,
                pot == null ? null : pot.cents(),
                statewidePersons,
                trancheBasisPoints);
    }

    private DistributionRule distribution() {
        if (rule == null) return null;
        if (rounding != null && rounding != rule.rounding()) throw new Invalid("/rounding", "field.otherRounding");
        return AskedRule.of(rule, "/rule");
    }
}
