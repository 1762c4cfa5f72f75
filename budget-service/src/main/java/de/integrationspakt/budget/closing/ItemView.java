package de.integrationspakt.budget.closing;

import de.integrationspakt.budget.line.EndProposal;
import de.integrationspakt.budget.line.EndProposal.Ending;
import de.integrationspakt.budget.Visible;
import de.integrationspakt.budget.line.LineBalances;
import de.integrationspakt.budget.line.ProposalStatus;
import de.integrationspakt.budget.programme.CarryOver;
import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.http.Idempotent;
import de.integrationspakt.kernel.http.Page;
import de.integrationspakt.kernel.http.Paging;
import de.integrationspakt.kernel.key.Holder;
import de.integrationspakt.kernel.money.Money;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
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

/** What is left of a share, or (without holder) of the common pot with what is blocked. */
@Schema(name = "YearClosingItem", description = "free + blocked = kept + carried + lapsed")
public record ItemView(
        Holder holder,
        Money paid,
        Money bound,
        @Schema(description = "Zero or negative") Money receivable,
        Money free,
        Money blocked,
        Money kept,
        Money carried,
        Money lapsed) {

    static ItemView of(Remainder item) {
        return new ItemView(
                item.holder().isEmpty() ? null : new Holder(item.holder()),
                Money.ofCents(item.paidCents()),
                Money.ofCents(item.boundCents()),
                Money.ofCents(item.receivableCents()),
                Money.ofCents(item.freeCents()),
                Money.ofCents(item.blockedCents()),
                Money.ofCents(item.keptCents()),
                Money.ofCents(item.carriedCents()),
                Money.ofCents(item.lapsedCents()));
    }
}
