package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.http.NotFound;
import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.kernel.money.Money;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
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

    /** What the other claims of the municipality draw from the line already; of a final settlement only what its instalments left. */
    Money drawnBesides(Claim claim) {
        var sum = getEntityManager()
                .createQuery(
                        "select sum(case when kind = :final then amounts.recognisedCents - amounts.settledCents"
                                + " else amounts.recognisedCents end) from Claim"
                                + " where ags = :ags and budgetLine = :line and status in :drawing and id <> :id",
                        Long.class)
                .setParameter("final", ClaimKind.FINAL)
                .setParameter("ags", claim.ags().value())
                .setParameter("line", claim.budgetLine())
                .setParameter("drawing", DRAWING)
                .setParameter("id", claim.id())
                .getSingleResult();
        return Money.ofCents(sum == null ? 0 : sum);
    }

    /** Whoever settles, or adds to what is settled, does it alone for this municipality and line. */
    void lockSettlement(String ags, String budgetLine) {
        getEntityManager()
                .createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, "claim settlement " + ags + " " + budgetLine)
                .getSingleResult();
    }

    /** The final settlement of the municipality and line that is not withdrawn or rejected. */
    Optional<Claim> finalSettlement(String ags, String budgetLine) {
        return find(
                        "ags = ?1 and budgetLine = ?2 and kind = ?3 and status not in ?4",
                        ags,
                        budgetLine,
                        ClaimKind.FINAL,
                        EnumSet.of(ClaimStatus.WITHDRAWN, ClaimStatus.REJECTED))
                .firstResultOptional();
    }

    /** The instalments of the municipality and line that were handed in. */
    List<Claim> instalments(String ags, String budgetLine) {
        return list(
                "ags = ?1 and budgetLine = ?2 and kind in ?3 and status <> ?4 order by id",
                ags,
                budgetLine,
                EnumSet.of(ClaimKind.ADVANCE, ClaimKind.INTERIM),
                ClaimStatus.DRAFT);
    }

    /** Locked, like all that is to be changed. */
    Optional<Claim> byReference(Ags ags, String reference) {
        return find("ags = ?1 and reference = ?2", ags.value(), reference)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    List<Claim> refused(String ags, String budgetLine) {
        return list("ags = ?1 and budgetLine = ?2 and status = ?3 order by id", ags, budgetLine, ClaimStatus.REFUSED);
    }
}
