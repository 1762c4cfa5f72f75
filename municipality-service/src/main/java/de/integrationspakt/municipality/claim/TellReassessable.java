package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.fact.Outbox;
import de.integrationspakt.kernel.money.Money;
import de.integrationspakt.municipality.funding.ShareGrown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Tells of each refused claim that there is money again, when the share it draws on grows. */
@ApplicationScoped
class TellReassessable {
    private final Claims claims;
    private final Outbox outbox;

    TellReassessable(Claims claims, Outbox outbox) {
        this.claims = claims;
        this.outbox = outbox;
    }

    /** In the transaction in which the share was heard. */
    void tell(@Observes ShareGrown grown) {
        for (var claim : claims.refused(grown.holder(), grown.budgetLine())) {
            var left = Money.ofCents(grown.amountCents()).minus(claims.drawnBesides(claim));
            if (left.cents() > 0) {
                outbox.tell(ClaimCanBeReassessed.of(claim, left));
            }
        }
    }
}
