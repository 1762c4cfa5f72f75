package de.integrationspakt.municipality.funding;

import de.integrationspakt.kernel.database.Database;
import de.integrationspakt.kernel.fact.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
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
    private final Database database;
    private final Outbox outbox;

    FundingRequests(Database database, Outbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    /** What is left with the holder of a request's money, in cents. */
    public record Paid(UUID request, long cents) {}

    /** Who asked. */
    record Asked(FundingKind kind, UUID subject) {}

    public void ask(FundsRequested request) {
        database.change(
                "INSERT INTO funding_request (request, kind, subject, amount_cents) VALUES (?, ?, ?, ?)",
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
        database.change(
                "INSERT INTO funding_recovery (recovery, request, kind, subject, amount_cents)"
                        + " VALUES (?, ?, ?, ?, ?)",
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
        return database.list(
                """
                SELECT r.request, m.paid_cents - m.recovered_cents
                FROM funding_request r JOIN funding_money m ON m.request = r.request
                WHERE r.kind = ? AND r.subject = ANY (?) AND m.paid_cents > m.recovered_cents
                ORDER BY r.request DESC
                FOR UPDATE OF m
                """,
                row -> new Paid(row.getObject(1, UUID.class), row.getLong(2)),
                kind,
                subjects.toArray(UUID[]::new));
    }

    /** Keeps the amounts of a request for {@link #paid}; an older version changes nothing. */
    void keep(FundingNews news) {
        long paid = news.kind() == FundingNews.Kind.PAID
                ? news.amountCents()
                : news.kind() == FundingNews.Kind.RETURNED ? -news.amountCents() : 0;
        database.change(
                """
                INSERT INTO funding_money AS m (request, version, paid_cents, recovered_cents) VALUES (?, ?, ?, ?)
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
        return find("SELECT kind, subject FROM funding_request WHERE request = ?", request)
                .orElseThrow(() -> new UnknownRequest(request));
    }

    /** Empty for a recovery that budget began by itself. */
    Optional<Asked> recoveredBy(UUID recovery) {
        return find("SELECT kind, subject FROM funding_recovery WHERE recovery = ?", recovery);
    }

    private Optional<Asked> find(String sql, UUID id) {
        return database.first(
                sql, row -> new Asked(FundingKind.valueOf(row.getString(1)), row.getObject(2, UUID.class)), id);
    }
}
