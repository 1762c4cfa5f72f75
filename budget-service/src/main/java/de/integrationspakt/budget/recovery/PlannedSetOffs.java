package de.integrationspakt.budget.recovery;

import de.integrationspakt.kernel.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What payment orders on their way withhold: open, but spoken for. */
@ApplicationScoped
class PlannedSetOffs {

    private final Database database;

    PlannedSetOffs(Database database) {
        this.database = database;
    }

    void add(UUID paymentOrder, List<SetOff.Withheld> withheld) {
        database.change(
                """
                INSERT INTO recovery_set_off (payment_order, recovery, amount_cents, status)
                SELECT ?, r, c, 'PLANNED' FROM unnest(?, ?) AS w(r, c)""",
                paymentOrder,
                withheld.stream().map(SetOff.Withheld::recovery).toArray(UUID[]::new),
                withheld.stream().map(SetOff.Withheld::amountCents).toArray(Long[]::new));
    }

    /** By recovery; those without a plan are missing. */
    Map<UUID, Long> centsOf(Collection<UUID> recoveries) {
        var planned = new HashMap<UUID, Long>();
        database.each("""
                SELECT recovery, sum(amount_cents)::bigint FROM recovery_set_off
                 WHERE status = 'PLANNED' AND recovery = ANY (?) GROUP BY recovery""", row -> planned.put(row.getObject(1, UUID.class), row.getLong(2)), (Object)
                recoveries.toArray(UUID[]::new));
        return planned;
    }

    /** @throws AboveOpen when less is open and not spoken for; on a locked recovery */
    void requireFree(Recovery recovery, long cents) {
        long freeCents = recovery.openCents() - centsOf(List.of(recovery.id())).getOrDefault(recovery.id(), 0L);
        if (cents > freeCents) throw new AboveOpen(cents, freeCents);
    }

    /** @param status null: whatever it is, but for dropped ones */
    List<SetOff.Withheld> of(UUID paymentOrder, String status) {
        return database.list(
                """
                SELECT r.id, r.budget_line, r.holder, s.amount_cents FROM recovery_set_off s JOIN recovery r ON r.id = s.recovery
                 WHERE s.payment_order = ? AND s.status <> 'DROPPED' AND (?::text IS NULL OR s.status = ?) ORDER BY r.id""",
                row -> new SetOff.Withheld(
                        row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getLong(4)),
                paymentOrder,
                status,
                status);
    }

    /** @return what was planned until now for these holders */
    List<SetOff.Withheld> end(UUID paymentOrder, Collection<String> holders, String how) {
        var planned = of(paymentOrder, "PLANNED").stream()
                .filter(part -> holders.contains(part.holder()))
                .toList();
        database.change(
                "UPDATE recovery_set_off SET status = ? WHERE payment_order = ? AND status = 'PLANNED' AND recovery = ANY (?)",
                how,
                paymentOrder,
                planned.stream().map(SetOff.Withheld::recovery).toArray(UUID[]::new));
        return planned;
    }
}
