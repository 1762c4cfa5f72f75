package de.integrationspakt.budget.funding;

import de.integrationspakt.kernel.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The written plans of reservations, read and changed in sets. Whoever changes them holds their reservations. */
@ApplicationScoped
class Instalments {

    private static final String SELECT =
            "SELECT reservation, number, due_on, amount_cents, status, payment_order FROM instalment ";

    private final Database database;

    Instalments(Database database) {
        this.database = database;
    }

    /** By reservation, each in the order of numbers; a reservation whose plan is not written is missing. */
    Map<UUID, List<Instalment>> of(Collection<UUID> reservations) {
        return database
                .list(
                        SELECT + "WHERE reservation = ANY (?) ORDER BY reservation, number",
                        Instalments::instalment,
                        (Object) reservations.toArray(UUID[]::new))
                .stream()
                .collect(Collectors.groupingBy(Instalment::reservation));
    }

    /** Whole plans: the database refuses those that do not add up. */
    void add(Collection<Instalment> planned) {
        if (planned.isEmpty()) return;
        database.change(
                """
                INSERT INTO instalment (reservation, number, due_on, amount_cents, status)
                SELECT i.*, 'PLANNED' FROM unnest(?, ?, ?, ?) AS i""",
                planned.stream().map(Instalment::reservation).toArray(UUID[]::new),
                planned.stream().map(Instalment::number).toArray(Integer[]::new),
                planned.stream().map(Instalment::dueOn).toArray(LocalDate[]::new),
                planned.stream().map(Instalment::amountCents).toArray(Long[]::new));
    }

    /** PLANNED → ORDERED. */
    void order(Collection<PayReservations.Part> parts, UUID paymentOrder) {
        change(parts, "status = 'ORDERED', payment_order = ?", "status = 'PLANNED'", paymentOrder);
    }

    /** ORDERED → PAID. */
    void paid(Collection<PayReservations.Part> parts) {
        change(parts, "status = 'PAID'", "status = 'ORDERED'");
    }

    /** ORDERED → PLANNED: another order may take them. */
    void free(Collection<PayReservations.Part> parts) {
        change(parts, "status = 'PLANNED', payment_order = NULL", "status = 'ORDERED'");
    }

    /** PAID → PLANNED; what was withheld of one stays paid, as an instalment of its own. */
    void returned(Collection<PayReservations.Back> back) {
        database.list(
                "SELECT instalments_returned(?, ?, ?)",
                row -> row.getInt(1),
                back.stream().map(each -> each.part().reservation()).toArray(UUID[]::new),
                back.stream().map(each -> each.part().instalment()).toArray(Integer[]::new),
                back.stream().map(PayReservations.Back::withheldCents).toArray(Long[]::new));
    }

    private void change(Collection<PayReservations.Part> parts, String how, String from, Object... arguments) {
        var all = new Object[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] =
                parts.stream().map(PayReservations.Part::reservation).toArray(UUID[]::new);
        all[arguments.length + 1] =
                parts.stream().map(PayReservations.Part::instalment).toArray(Integer[]::new);
        int changed = database.change(
                "UPDATE instalment SET " + how + " FROM unnest(?, ?) AS p(reservation, number)"
                        + " WHERE instalment.reservation = p.reservation AND instalment.number = p.number AND " + from,
                all);
        if (changed != parts.size())
            throw new IllegalStateException(changed + " of " + parts.size() + " instalments were " + from);
    }

    /** What is not paid yet of reservations whose plan is written; 0 for one that is paid. */
    Map<UUID, Long> unpaidCents(Collection<UUID> reservations) {
        var unpaid = new HashMap<UUID, Long>();
        database.each("""
                SELECT reservation, coalesce(sum(amount_cents) FILTER (WHERE status <> 'PAID'), 0) FROM instalment
                 WHERE reservation = ANY (?) GROUP BY reservation""", row -> unpaid.put(row.getObject(1, UUID.class), row.getLong(2)), (Object)
                reservations.toArray(UUID[]::new));
        return unpaid;
    }

    private static Instalment instalment(ResultSet row) throws SQLException {
        return new Instalment(
                row.getObject(1, UUID.class),
                row.getInt(2),
                row.getObject(3, LocalDate.class),
                row.getLong(4),
                InstalmentStatus.valueOf(row.getString(5)),
                row.getObject(6, UUID.class));
    }
}
