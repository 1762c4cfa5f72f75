package de.integrationspakt.budget.funding;

import de.integrationspakt.kernel.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** What other services asked for and what became of it. */
@ApplicationScoped
class FundingRequests {

    private final Database database;

    FundingRequests(Database database) {
        this.database = database;
    }

    /** An answered request. @param reservation null when refused */
    record Answered(UUID id, String budgetLine, String holder, long amountCents, String status, UUID reservation) {}

    Optional<Answered> find(UUID id) {
        return database.first(
                "SELECT id, budget_line, holder, amount_cents, status, reservation FROM funding_request WHERE id = ?",
                row -> new Answered(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getLong(4),
                        row.getString(5),
                        row.getObject(6, UUID.class)),
                id);
    }

    void reserved(FundsRequested request, UUID reservation) {
        add(request, "RESERVED", null, reservation);
    }

    void refused(FundsRequested request, RefusalReason reason) {
        add(request, "REFUSED", reason, null);
    }

    private void add(FundsRequested request, String status, RefusalReason reason, UUID reservation) {
        database.change(
                """
                INSERT INTO funding_request (id, requester, kind, budget_line, holder, amount_cents, reference, version, status, reason, reservation)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                request.requestId(),
                request.requester(),
                request.kind(),
                request.budgetLine(),
                request.holder(),
                request.amountCents(),
                request.reference(),
                request.version(),
                status,
                reason,
                reservation);
    }

    void released(UUID id, long version, String reason) {
        database.change(
                "UPDATE funding_request SET status = 'RELEASED', version = ?, reason = ? WHERE id = ?",
                version,
                reason,
                id);
    }

    void paid(Collection<UUID> ids) {
        put(ids, "PAID");
    }

    /** What was paid has come back, or a part of it. */
    void paidBack(Collection<UUID> ids) {
        put(ids, "RESERVED");
    }

    private void put(Collection<UUID> ids, String status) {
        database.change("UPDATE funding_request SET status = ? WHERE id = ANY (?)", status, ids.toArray(UUID[]::new));
    }
}
