package de.integrationspakt.budget.funding;

import de.integrationspakt.kernel.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Finds what was granted to a holder, and what was refused. */
@ApplicationScoped
public class FindGrants {

    private final Database database;
    private final FileNumbers fileNumbers;

    FindGrants(Database database, FileNumbers fileNumbers) {
        this.database = database;
        this.fileNumbers = fileNumbers;
    }

    /**
     * Money set aside for a holder.
     *
     * @param holder empty: the common pot's, for nobody yet
     * @param reference what it is for
     */
    public record Grant(
            UUID id,
            String budgetLine,
            String holder,
            long amountCents,
            FundingKind kind,
            String reference,
            ReservationStatus status,
            String fileReference) {}

    /** A request of another service that got nothing. */
    public record Refused(
            UUID request,
            String budgetLine,
            String holder,
            long amountCents,
            FundingKind kind,
            String reference,
            RefusalReason reason) {}

    public Optional<Grant> grant(UUID reservation) {
        return database.first(
                """
                SELECT id, budget_line, holder, amount_cents, kind, reference, status, budget_line || '/' || file_number
                  FROM reservation WHERE id = ?""",
                row -> new Grant(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getLong(4),
                        FundingKind.valueOf(row.getString(5)),
                        row.getString(6),
                        ReservationStatus.valueOf(row.getString(7)),
                        row.getString(8)),
                reservation);
    }

    /** A file reference (Aktenzeichen) for what has no reservation of its own. */
    public String newFileReference(String budgetLine) {
        return budgetLine + "/" + fileNumbers.next();
    }

    public Optional<Refused> refused(UUID request) {
        return database.first(
                """
                SELECT id, budget_line, holder, amount_cents, kind, reference, reason FROM funding_request
                 WHERE id = ? AND status = 'REFUSED'""",
                row -> new Refused(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getLong(4),
                        FundingKind.valueOf(row.getString(5)),
                        row.getString(6),
                        RefusalReason.valueOf(row.getString(7))),
                request);
    }
}
