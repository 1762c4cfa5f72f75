package de.integrationspakt.budget.funding;

import de.integrationspakt.budget.line.ProposalStatus;
import de.integrationspakt.kernel.database.Database;
import de.integrationspakt.kernel.http.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What fell due together, and what became of each. */
@ApplicationScoped
class Dues implements PanacheRepositoryBase<DueCommitments, UUID> {

    private final Database database;

    Dues(Database database) {
        this.database = database;
    }

    /** A commitment that falls due. @param outcome null: not decided yet @param availableCents where it was not enough, or null */
    record Item(Commitment commitment, DueOutcome outcome, Long availableCents, UUID turnedInto) {}

    /** What was decided of an item. */
    record Decided(UUID reservation, DueOutcome outcome, Long availableCents) {}

    DueCommitments require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("due commitments", id));
    }

    DueCommitments lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotFound("due commitments", id));
    }

    /** Oldest first, after the given one; null filters pass all. */
    List<DueCommitments> after(UUID id, String budgetLine, ProposalStatus status, int limit) {
        var query = new StringBuilder("id > :id");
        var values = new HashMap<String, Object>(Map.of("id", id));
        if (budgetLine != null) {
            query.append(" and budgetLine = :line");
            values.put("line", budgetLine);
        }
        if (status != null) {
            query.append(" and proposal.status = :status");
            values.put("status", status);
        }
        return find(query.toString(), Sort.by("id"), values).range(0, limit - 1).list();
    }

    void add(UUID due, Collection<Commitment> commitments) {
        database.change(
                "INSERT INTO due_commitment (due, reservation, due_year) SELECT ?, c.* FROM unnest(?, ?) AS c",
                due,
                commitments.stream().map(Commitment::reservation).toArray(UUID[]::new),
                commitments.stream().map(Commitment::dueYear).toArray(Integer[]::new));
    }

    void decide(UUID due, Collection<Decided> decided) {
        database.change(
                """
                UPDATE due_commitment SET outcome = d.outcome, available_cents = d.available_cents
                  FROM unnest(?, ?, ?) AS d(reservation, outcome, available_cents)
                 WHERE due_commitment.due = ? AND due_commitment.reservation = d.reservation""",
                decided.stream().map(Decided::reservation).toArray(UUID[]::new),
                decided.stream().map(item -> item.outcome().name()).toArray(String[]::new),
                decided.stream().map(Decided::availableCents).toArray(Long[]::new),
                due);
    }

    /** In the order of the reservations, after the given one. */
    List<Item> items(UUID due, UUID after, int limit) {
        return database.list(
                """
                SELECT c.reservation, c.budget_line, c.holder, c.due_year, c.amount_cents, d.outcome, d.available_cents, c.turned_into
                  FROM due_commitment d JOIN commitment c USING (reservation, due_year)
                 WHERE d.due = ? AND d.reservation > ? ORDER BY d.reservation LIMIT ?""",
                row -> new Item(
                        Commitments.commitment(row),
                        row.getString("outcome") == null ? null : DueOutcome.valueOf(row.getString("outcome")),
                        row.getObject("available_cents", Long.class),
                        "TURNED".equals(row.getString("outcome")) ? row.getObject("turned_into", UUID.class) : null),
                due,
                after,
                limit);
    }
}
