package de.integrationspakt.budget.recovery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Finds a recovery that a second person has decided, for who tells the holder in writing. */
@ApplicationScoped
public class FindDecidedRecovery {

    private final Recoveries recoveries;

    FindDecidedRecovery(Recoveries recoveries) {
        this.recoveries = recoveries;
    }

    /**
     * What has to come back.
     *
     * @param reservation what was paid too much for; null where a share was
     * @param cents above zero
     */
    public record Decided(
            UUID id,
            String budgetLine,
            String holder,
            UUID reservation,
            String reference,
            long cents,
            LocalDate dueOn,
            String legalGround,
            String reason) {}

    /** @return nothing while it is not decided, or when it was dropped */
    public Optional<Decided> find(UUID id) {
        return recoveries
                .findByIdOptional(id)
                .filter(recovery ->
                        recovery.status() == RecoveryStatus.DECIDED || recovery.status() == RecoveryStatus.SETTLED)
                .map(recovery -> new Decided(
                        recovery.id(),
                        recovery.budgetLine(),
                        recovery.holder(),
                        recovery.reservation(),
                        recovery.origin().reference(),
                        recovery.decision().cents(),
                        recovery.decision().dueOn(),
                        recovery.decision().legalGround(),
                        recovery.decision().reason()));
    }
}
