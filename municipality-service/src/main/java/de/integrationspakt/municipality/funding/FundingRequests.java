package de.integrationspakt.municipality.funding;

import de.integrationspakt.kernel.fact.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
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

    /** What is left with the holder of a request's money, in cents. */
    public record Paid(UUID request, long cents) {}

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

    /**
     * What was paid for these subjects and did not come back, request by request, the newest first. Locked until the
     * transaction ends.
     */
    public List<Paid> paid(FundingKind kind, Collection<UUID> subjects) {
        List<?> found = entities.createNativeQuery("""
                SELECT r.request, m.paid_cents - m.recovered_cents
                FROM funding_request r JOIN funding_money m ON m.request = r.request
                WHERE r.kind = ?1 AND r.subject = ANY (?2) AND m.paid_cents > m.recovered_cents
                ORDER BY r.request DESC
                FOR UPDATE OF m
                """, Tuple.class)
                .setParameter(1, kind.name())
                .setParameter(2, subjects.toArray(UUID[]::new))
                .getResultList();
        return found.stream()
                .map(Tuple.class::cast)
                .map(row -> new Paid(
                        row.get(0, UUID.class), row.get(1, Number.class).longValue()))
                .toList();
    }

    /** Keeps the amounts of a request for {@link #paid}; an older version changes nothing. */
    void keep(FundingNews news) {
        long paid = news.kind() == FundingNews.Kind.PAID
                ? news.amountCents()
                : news.kind() == FundingNews.Kind.RETURNED ? -news.amountCents() : 0;
        write(
                """
                INSERT INTO funding_money AS m (request, version, paid_cents, recovered_cents) VALUES (?1, ?2, ?3, ?4)
                ON CONFLICT (request) DO UPDATE SET version = excluded.version,
                    paid_cents = m.paid_cents + excluded.paid_cents,
                    recovered_cents = m.recovered_cents + excluded.recovered_cents
                WHERE m.version < excluded.version
                """,
                news.request(),
                news.version(),
                paid,
                news.kind() == FundingNews.Kind.RECOVERED ? news.amountCents() : 0L);
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
