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

/** What a run gives to one holder. */
@Schema(name = "Allocation")
public record AllocationView(
        Holder holder,

        @Schema(examples = "Wendlingen am Neckar", description = "As the register knows it; null until it is heard")
        String name,

        @Schema(examples = "89") long persons,
        Money amount,
        Explanation explanation) {

    static AllocationView of(AllocationRun run, KeptRule rule, Portion portion, String name) {
        return new AllocationView(
                new Holder(portion.holder()),
                name,
                portion.persons(),
                Money.ofCents(portion.amountCents()),
                Explanation.of(run, rule, portion));
    }
}
