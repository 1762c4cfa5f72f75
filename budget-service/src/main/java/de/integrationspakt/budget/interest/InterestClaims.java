package de.integrationspakt.budget.interest;

import de.integrationspakt.kernel.database.Database;
import de.integrationspakt.kernel.http.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** Claims of interest and how they were computed. */
@ApplicationScoped
class InterestClaims {

    private static final String SELECT = """
            SELECT c.id, c.recovery, r.budget_line, r.holder, c.from_day, c.to_day, c.amount_cents, c.computed_by, c.computed_at, c.due_on,
                   c.decided_by, c.decided_at, c.paid_cents, c.status, c.table_code, c.deviation
              FROM interest_claim c JOIN recovery r ON r.id = c.recovery
            """;

    private final Database database;

    InterestClaims(Database database) {
        this.database = database;
    }

    void add(InterestClaim claim) {
        database.change(
                """
                INSERT INTO interest_claim (id, recovery, from_day, to_day, amount_cents, computed_by, computed_at, status, table_code, deviation)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                claim.id(),
                claim.recovery(),
                claim.from(),
                claim.to(),
                claim.amountCents(),
                claim.computedBy(),
                claim.computedAt(),
                claim.status(),
                claim.table(),
                claim.deviation());
        var periods = claim.periods();
        database.change(
                """
                INSERT INTO interest_period (claim, number, from_day, to_day, days, basis_points, principal_cents)
                SELECT ?, * FROM unnest(?, ?, ?, ?, ?, ?)""",
                claim.id(),
                IntStream.rangeClosed(1, periods.size()).boxed().toArray(Integer[]::new),
                periods.stream().map(Interest.Period::from).toArray(LocalDate[]::new),
                periods.stream().map(Interest.Period::to).toArray(LocalDate[]::new),
                periods.stream().map(period -> (int) period.days()).toArray(Integer[]::new),
                periods.stream().map(Interest.Period::basisPoints).toArray(Integer[]::new),
                periods.stream().map(Interest.Period::principalCents).toArray(Long[]::new));
    }

    /** Writes what a step changed. */
    void update(InterestClaim claim) {
        database.change(
                "UPDATE interest_claim SET due_on = ?, decided_by = ?, decided_at = ?, paid_cents = ?, status = ? WHERE id = ?",
                claim.dueOn(),
                claim.decidedBy(),
                claim.decidedAt(),
                claim.paidCents(),
                claim.status(),
                claim.id());
    }

    InterestClaim lock(UUID recovery, UUID id) {
        return list(SELECT + "WHERE c.recovery = ? AND c.id = ? FOR NO KEY UPDATE OF c", recovery, recovery, id)
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("interest claim", id));
    }

    /** Oldest first. */
    List<InterestClaim> of(UUID recovery) {
        return list(SELECT + "WHERE c.recovery = ? ORDER BY c.id", recovery, recovery);
    }

    private List<InterestClaim> list(String sql, UUID recovery, Object... arguments) {
        var periods = periods(recovery);
        return database.list(sql, row -> claim(row, periods), arguments);
    }

    private Map<UUID, List<Interest.Period>> periods(UUID recovery) {
        var periods = new HashMap<UUID, List<Interest.Period>>();
        database.each(
                """
                SELECT p.claim, p.from_day, p.to_day, p.days, p.basis_points, p.principal_cents
                  FROM interest_period p JOIN interest_claim c ON c.id = p.claim WHERE c.recovery = ? ORDER BY p.claim, p.number""",
                row -> periods.computeIfAbsent(row.getObject(1, UUID.class), claim -> new ArrayList<>())
                        .add(new Interest.Period(
                                row.getObject(2, LocalDate.class),
                                row.getObject(3, LocalDate.class),
                                row.getLong(4),
                                row.getInt(5),
                                row.getLong(6))),
                recovery);
        return periods;
    }

    private static InterestClaim claim(ResultSet row, Map<UUID, List<Interest.Period>> periods) throws SQLException {
        var id = row.getObject(1, UUID.class);
        Timestamp decided = row.getTimestamp(12);
        return new InterestClaim(
                id,
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class),
                row.getString(15),
                row.getString(16),
                row.getLong(7),
                periods.getOrDefault(id, List.of()),
                row.getString(8),
                row.getTimestamp(9).toInstant(),
                row.getObject(10, LocalDate.class),
                row.getString(11),
                decided == null ? null : decided.toInstant(),
                row.getLong(13),
                InterestClaim.Status.valueOf(row.getString(14)));
    }
}
