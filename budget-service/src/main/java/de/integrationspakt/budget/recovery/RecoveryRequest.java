package de.integrationspakt.budget.recovery;

import de.integrationspakt.budget.Visible;
import de.integrationspakt.budget.ledger.Balances;
import de.integrationspakt.budget.ledger.Statement;
import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.http.Idempotent;
import de.integrationspakt.kernel.http.Page;
import de.integrationspakt.kernel.http.Paging;
import de.integrationspakt.kernel.key.Holder;
import de.integrationspakt.kernel.money.Amount;
import de.integrationspakt.kernel.money.Money;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** What has to come back. */
@Schema(name = "RecoveryRequest")
public record RecoveryRequest(
        @NotNull @Schema(description = "For which the money was paid")
        UUID reservation,

        @NotNull @Amount(minCents = 1) Money amount,
        @NotNull CauseByHand cause,

        @NotNull
        @Size(min = 1, max = 1000)
        @Schema(examples = "Prüfung des Verwendungsnachweises: Wachdienst nicht zuwendungsfähig")
        String reason) {

    /** What may be computed by hand: claw-backs come from runs. */
    @Schema(name = "RecoveryCauseByHand")
    public enum CauseByHand {
        REDUCTION(Cause.REDUCTION),
        AUDIT(Cause.AUDIT),
        NEGATIVE_SETTLEMENT(Cause.NEGATIVE_SETTLEMENT),
        STATEMENT_OF_USE(Cause.STATEMENT_OF_USE),
        OTHER(Cause.OTHER);

        final Cause cause;

        CauseByHand(Cause cause) {
            this.cause = cause;
        }
    }
}
