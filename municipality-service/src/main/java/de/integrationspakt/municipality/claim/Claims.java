package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.http.NotFound;
import de.integrationspakt.kernel.money.Money;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** All claims. */
@ApplicationScoped
class Claims implements PanacheRepositoryBase<Claim, UUID> {
    /** Statuses in which a claim binds money of the share. */
    private static final Set<ClaimStatus> DRAWING =
            EnumSet.of(ClaimStatus.APPROVED, ClaimStatus.RESERVED, ClaimStatus.PAID);

    Claim require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("claim", id));
    }

    /** The same, locked until the transaction ends: of two windows the second one sees what the first one did. */
    Claim requireForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("claim", id));
    }

    /** What the other claims of the municipality draw from the line already. */
    Money drawnBesides(Claim claim) {
        var sum = getEntityManager()
                .createQuery(
                        "select sum(recognisedCents) from Claim where ags = :ags and budgetLine = :line"
                                + " and status in :drawing and id <> :id",
                        Long.class)
                .setParameter("ags", claim.ags().value())
                .setParameter("line", claim.budgetLine())
                .setParameter("drawing", DRAWING)
                .setParameter("id", claim.id())
                .getSingleResult();
        return Money.ofCents(sum == null ? 0 : sum);
    }
}
