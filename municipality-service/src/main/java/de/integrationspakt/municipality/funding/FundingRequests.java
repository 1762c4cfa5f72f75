package de.integrationspakt.municipality.funding;

import de.integrationspakt.kernel.fact.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Asks budget, and remembers for ever who asked: an answer may come late. Each request and each recovery is asked once,
 * in the caller's transaction.
 */
@ApplicationScoped
public class FundingRequests {
    private final EntityManager entities;
    private final Outbox outbox;

    FundingRequests(EntityManager entities, Outbox outbox) {
        this.entities = entities;
        this.outbox = outbox;
    }

    /** Who asked. */
    record Asked(FundingKind kind, UUID subject) {}

    public void ask(FundsRequested request) {
        write(
                "INSERT INTO funding_request (request, kind, subject, amount_cents) VALUES (?1, ?2, ?3, ?4)",
                request.requestId(),
                request.kind().name(),
                request.reference(),
                request.amountCents());
        outbox.tell(request);
    }

    public void giveBack(FundsNoLongerNeeded request) {
        outbox.tell(request);
    }

    /** @param subject the claim or measure that hears when the money is back, beside the one whose request it was */
    public void recover(RecoveryRequested recovery, FundingKind kind, UUID subject) {
        write(
                "INSERT INTO funding_recovery (recovery, request, kind, subject, amount_cents)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5)",
                recovery.recovery(),
                recovery.request(),
                kind.name(),
                subject,
                recovery.amountCents());
        outbox.tell(recovery);
    }

    /** @throws UnknownRequest if nobody here did */
    Asked askedBy(UUID request) {
        return find("SELECT kind, subject FROM funding_request WHERE request = ?1", request)
                .orElseThrow(() -> new UnknownRequest(request));
    }

    /** Empty for a recovery that budget began by itself. */
    Optional<Asked> recoveredBy(UUID recovery) {
        return find("SELECT kind, subject FROM funding_recovery WHERE recovery = ?1", recovery);
    }

    private Optional<Asked> find(String sql, UUID id) {
        List<?> found =
                entities.createNativeQuery(sql, Tuple.class).setParameter(1, id).getResultList();
        return found.stream()
                .map(Tuple.class::cast)
                .map(row -> new Asked(FundingKind.valueOf(row.get(0, String.class)), row.get(1, UUID.class)))
                .findFirst();
    }

    private void write(String sql, Object... values) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }
}
