package de.integrationspakt.budget.settlement;

import de.integrationspakt.kernel.database.Database;
import de.integrationspakt.kernel.http.NotFound;
import de.integrationspakt.kernel.key.Ids;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class Settlements implements PanacheRepositoryBase<Settlement, UUID> {

    private final Database database;

    Settlements(Database database) {
        this.database = database;
    }

    Settlement require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("settlement", id));
    }

    Settlement lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("settlement", id));
    }

    /** In the order of their ids. Locked. */
    List<Settlement> lock(UUID run, SettlementStatus status) {
        return find("run = ?1 and status = ?2 order by id", run, status)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Ends what earlier runs of the line left open. @return per holder, below zero for claw-backs */
    Map<String, Long> supersede(String budgetLine) {
        var carried = new HashMap<String, Long>();
        database.each("""
                UPDATE settlement SET status = 'SUPERSEDED', version = version + 1
                 WHERE budget_line = ? AND status IN ('COMPUTED', 'HEARD', 'DECIDED')
                RETURNING holder, CASE kind WHEN 'CLAW_BACK' THEN -open_cents ELSE open_cents END""", row -> carried.merge(row.getString(1), row.getLong(2), Long::sum), budgetLine);
        return carried;
    }

    /** What decisions let holders of the line keep of claw-backs, in all. */
    long keptCents(String budgetLine) {
        return database.list("""
                        SELECT coalesce(sum(difference_cents - booked_cents - open_cents), 0)::bigint FROM settlement
                         WHERE budget_line = ? AND kind = 'CLAW_BACK'""", row -> row.getLong(1), budgetLine).get(0);
    }

    /** A change and how much of it was booked with the publication. */
    record Booked(Change change, long bookedCents) {

        private long openCents() {
            return Math.abs(change.cents()) - bookedCents;
        }

        private SettlementStatus status() {
            if (openCents() == 0) return SettlementStatus.SETTLED;
            return change.isClawBack() ? SettlementStatus.COMPUTED : SettlementStatus.DECIDED;
        }
    }

    /** One for each change that changes anything; all at once. */
    void add(UUID run, String budgetLine, List<Booked> changes, String calculatedBy, String approvedBy, Instant at) {
        database.change(
                """
                INSERT INTO settlement (run, budget_line, computed_by, computed_at, id, holder, kind, before_cents, after_cents, carried_cents,
                                        difference_cents, booked_cents, open_cents, status, version, settled_by, settled_at)
                SELECT ?, ?, ?, ?, s.*, 1, CASE s.status WHEN 'SETTLED' THEN ? END, CASE s.status WHEN 'SETTLED' THEN ?::timestamptz END
                  FROM unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?) AS s(id, holder, kind, before, after, carried, difference, booked, open, status)""",
                run,
                budgetLine,
                calculatedBy,
                at,
                approvedBy,
                at,
                changes.stream().map(booked -> Ids.next()).toArray(UUID[]::new),
                changes.stream().map(booked -> booked.change().holder()).toArray(String[]::new),
                changes.stream()
                        .map(booked -> (booked.change().isClawBack() ? Kind.CLAW_BACK : Kind.SUPPLEMENT).name())
                        .toArray(String[]::new),
                changes.stream().map(booked -> booked.change().beforeCents()).toArray(Long[]::new),
                changes.stream().map(booked -> booked.change().afterCents()).toArray(Long[]::new),
                changes.stream().map(booked -> booked.change().carriedCents()).toArray(Long[]::new),
                changes.stream()
                        .map(booked -> Math.abs(booked.change().cents()))
                        .toArray(Long[]::new),
                changes.stream().map(Booked::bookedCents).toArray(Long[]::new),
                changes.stream().map(Booked::openCents).toArray(Long[]::new),
                changes.stream().map(booked -> booked.status().name()).toArray(String[]::new));
    }

    /** Oldest first, after the given one; null filters pass all. @param within units that may be seen */
    List<Settlement> after(UUID id, Filter filter, List<String> within, int limit) {
        var ids = database.list(
                """
                SELECT id FROM settlement
                 WHERE id > ? AND (?::uuid IS NULL OR run = ?::uuid) AND (?::text IS NULL OR budget_line = ?)
                   AND (?::text IS NULL OR holder = ?) AND (?::text IS NULL OR kind = ?) AND (?::text IS NULL OR status = ?)
                   AND EXISTS (SELECT 1 FROM unnest(?) AS unit WHERE starts_with(holder, unit)) ORDER BY id LIMIT ?""",
                row -> row.getObject(1, UUID.class),
                id,
                filter.run(),
                filter.run(),
                filter.budgetLine(),
                filter.budgetLine(),
                filter.holder(),
                filter.holder(),
                filter.kind(),
                filter.kind(),
                filter.status(),
                filter.status(),
                within.toArray(String[]::new),
                limit);
        return list("id in ?1 order by id", ids);
    }

    /** Which ones are wanted; null passes all. */
    record Filter(UUID run, String budgetLine, String holder, Kind kind, SettlementStatus status) {}
}
