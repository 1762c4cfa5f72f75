package de.integrationspakt.budget.funding;

import de.integrationspakt.kernel.database.Database;
import de.integrationspakt.kernel.database.Database.Command;
import de.integrationspakt.kernel.http.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reservations, written and locked in sets: they are the hot path. */
@ApplicationScoped
class Reservations {

    private static final String SELECT = """
            SELECT id, file_number, budget_line, holder, drawn_from, amount_cents, kind, reference, status, requester, request_id, assessed_by,
                   ordered_by, expires_on, payment_order, reserved_by, reserved_at, version FROM reservation
            """;

    private final Database database;

    Reservations(Database database) {
        this.database = database;
    }

    void addAll(Collection<Reservation> added) {
        if (!added.isEmpty()) database.together(List.of(adding(added)));
    }

    /** Adds them, together with other commands. */
    static Command adding(Collection<Reservation> added) {
        return Command.change(
                """
                INSERT INTO reservation (id, file_number, budget_line, holder, drawn_from, amount_cents, kind, reference, status, requester,
                                         request_id, assessed_by, ordered_by, expires_on, reserved_by, reserved_at)
                SELECT id, file_number, budget_line, holder, drawn_from, amount_cents, kind, reference, status, requester, request_id,
                       assessed_by, ordered_by, expires_on::date, reserved_by, reserved_at::timestamptz
                  FROM unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                       AS r(id, file_number, budget_line, holder, drawn_from, amount_cents, kind, reference, status, requester, request_id,
                            assessed_by, ordered_by, expires_on, reserved_by, reserved_at)""",
                ids(added, Reservation::id),
                added.stream().map(Reservation::fileNumber).toArray(Long[]::new),
                texts(added, Reservation::budgetLine),
                texts(added, Reservation::holder),
                texts(added, Reservation::drawnFrom),
                added.stream().map(Reservation::amountCents).toArray(Long[]::new),
                texts(added, Reservation::kind),
                texts(added, Reservation::reference),
                texts(added, Reservation::status),
                texts(added, Reservation::requester),
                ids(added, Reservation::requestId),
                texts(added, Reservation::assessedBy),
                texts(added, Reservation::orderedBy),
                texts(added, Reservation::expiresOn),
                texts(added, Reservation::reservedBy),
                texts(added, Reservation::reservedAt));
    }

    private static UUID[] ids(Collection<Reservation> reservations, Function<Reservation, UUID> column) {
        return reservations.stream().map(column).toArray(UUID[]::new);
    }

    private static String[] texts(Collection<Reservation> reservations, Function<Reservation, Object> column) {
        return reservations.stream()
                .map(column)
                .map(value -> value == null ? null : value.toString())
                .toArray(String[]::new);
    }

    /** Writes status and version. */
    void update(Collection<Reservation> changed) {
        if (!changed.isEmpty()) database.together(List.of(updating(changed)));
    }

    /** Writes status and version, together with other commands. */
    static Command updating(Collection<Reservation> changed) {
        return Command.change(
                """
                UPDATE reservation SET status = c.status, version = c.version
                  FROM unnest(?, ?, ?) AS c(id, status, version) WHERE reservation.id = c.id""",
                ids(changed, Reservation::id),
                texts(changed, Reservation::status),
                changed.stream().map(Reservation::version).toArray(Long[]::new));
    }

    /** Names the latest order that pays any part of each; none where no order does. */
    void nameOrders(Collection<UUID> reservations) {
        database.change("""
                UPDATE reservation SET payment_order =
                       (SELECT i.payment_order FROM instalment i WHERE i.reservation = reservation.id AND i.payment_order IS NOT NULL
                         ORDER BY i.payment_order DESC LIMIT 1)
                 WHERE id = ANY (?)""", (Object) reservations.toArray(UUID[]::new));
    }

    Reservation require(UUID id) {
        return database.first(SELECT + "WHERE id = ?", Reservations::reservation, id)
                .orElseThrow(() -> new NotFound("reservation", id));
    }

    List<Reservation> lock(Collection<UUID> ids) {
        var locked = new ArrayList<Reservation>();
        database.together(List.of(locking(ids, locked::add)));
        return locked;
    }

    /** Locks them in the order of their ids, together with other commands. */
    static Command locking(Collection<UUID> ids, Consumer<Reservation> locked) {
        return Command.ask(
                SELECT + "WHERE id = ANY (?) ORDER BY id FOR NO KEY UPDATE",
                row -> locked.accept(reservation(row)),
                (Object) ids.toArray(UUID[]::new));
    }

    /** Ordered, not wholly in payment orders, and not waiting for a notice that its programme version asks for. Locked. */
    List<Reservation> lockPayable(String budgetLine, LocalDate today) {
        return database.list(SELECT + """
                WHERE budget_line = ? AND status = 'RESERVED' AND ordered_by IS NOT NULL
                  AND (payment_order IS NULL
                       OR EXISTS (SELECT 1 FROM instalment i WHERE i.reservation = reservation.id AND i.status = 'PLANNED'))
                  AND (payable_from <= ?
                       OR EXISTS (SELECT 1 FROM budget_line l
                                    JOIN programme_version v ON v.programme = l.programme AND v.version = l.programme_version
                                   WHERE l.code = reservation.budget_line AND v.payable_after = 'PUBLICATION'))
                ORDER BY id FOR NO KEY UPDATE""", Reservations::reservation, budgetLine, today);
    }

    /** Flat-rate shares of these holders that no payment order has taken up. Locked. */
    List<Reservation> lockFlatRate(String budgetLine, Collection<String> holders) {
        return database.list(SELECT + """
                WHERE budget_line = ? AND holder = ANY (?) AND kind = 'FLAT_RATE' AND status = 'RESERVED' AND payment_order IS NULL
                ORDER BY id FOR NO KEY UPDATE""", Reservations::reservation, budgetLine, holders.toArray(String[]::new));
    }

    /** Those whose last day is over. Locked; what another instance is just ending is left out. */
    List<Reservation> lockExpired(LocalDate today, int most) {
        return database.list(SELECT + """
                WHERE status = 'RESERVED' AND expires_on < ? AND payment_order IS NULL ORDER BY id LIMIT ? FOR NO KEY UPDATE SKIP LOCKED""", Reservations::reservation, today, most);
    }

    /** Oldest first, after the given one. Null filters pass all. @param within units that may be seen */
    List<Reservation> after(
            UUID id, String budgetLine, String holder, ReservationStatus status, List<String> within, int limit) {
        return database.list(
                SELECT + """
                WHERE id > ? AND (?::text IS NULL OR budget_line = ?) AND (?::text IS NULL OR holder = ?)
                  AND (?::text IS NULL OR status = ?) AND EXISTS (SELECT 1 FROM unnest(?) AS unit WHERE starts_with(holder, unit))
                ORDER BY id LIMIT ?""",
                Reservations::reservation,
                id,
                budgetLine,
                budgetLine,
                holder,
                holder,
                status,
                status,
                within.toArray(String[]::new),
                limit);
    }

    private static Reservation reservation(ResultSet row) throws SQLException {
        return new Reservation(
                row.getObject("id", UUID.class),
                row.getLong("file_number"),
                row.getString("budget_line"),
                row.getString("holder"),
                DrawnFrom.valueOf(row.getString("drawn_from")),
                row.getLong("amount_cents"),
                FundingKind.valueOf(row.getString("kind")),
                row.getString("reference"),
                ReservationStatus.valueOf(row.getString("status")),
                row.getString("requester"),
                row.getObject("request_id", UUID.class),
                row.getString("assessed_by"),
                row.getString("ordered_by"),
                row.getObject("expires_on", LocalDate.class),
                row.getObject("payment_order", UUID.class),
                row.getString("reserved_by"),
                instant(row),
                row.getLong("version"));
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getTimestamp("reserved_at").toInstant();
    }
}
