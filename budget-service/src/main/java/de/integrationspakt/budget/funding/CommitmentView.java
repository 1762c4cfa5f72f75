package de.integrationspakt.budget.funding;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrationspakt.budget.Visible;
import de.integrationspakt.budget.funding.FundsCommand.Sender;
import de.integrationspakt.budget.ledger.AccountKey;
import de.integrationspakt.budget.ledger.Posting;
import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.ForeignUnit;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.kernel.http.Malformed;
import de.integrationspakt.kernel.http.Page;
import de.integrationspakt.kernel.http.Paging;
import de.integrationspakt.kernel.http.Problems;
import de.integrationspakt.kernel.http.RequestHash;
import de.integrationspakt.kernel.journal.Acting;
import de.integrationspakt.kernel.key.Holder;
import de.integrationspakt.kernel.key.Ids;
import de.integrationspakt.kernel.money.Amount;
import de.integrationspakt.kernel.money.Money;
import de.integrationspakt.kernel.time.Berlin;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What was promised for a later year. */
@Schema(name = "Commitment")
public record CommitmentView(@Schema(examples = "2018") int dueYear, Money amount, CommitmentStatus status) {

    static List<CommitmentView> of(List<Commitment> commitments, CommitmentStatus status) {
        return commitments.stream()
                .map(commitment -> of(new Commitments.Kept(commitment, status)))
                .toList();
    }

    static CommitmentView of(Commitments.Kept kept) {
        return new CommitmentView(
                kept.commitment().dueYear(), Money.ofCents(kept.commitment().amountCents()), kept.status());
    }
}
