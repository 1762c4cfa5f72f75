package de.integrationspakt.budget.recovery;

import de.integrationspakt.kernel.money.Amount;
import de.integrationspakt.kernel.money.Money;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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
