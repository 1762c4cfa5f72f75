package de.integrationspakt.budget.recovery;

import de.integrationspakt.kernel.http.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;

@ApplicationScoped
class Recoveries implements PanacheRepositoryBase<Recovery, UUID> {

    Recovery require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("recovery", id));
    }

    Recovery lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("recovery", id));
    }

    /** Oldest first, after the given one; null filters pass all. @param within units that may be seen */
    List<Recovery> after(
            UUID id,
            String budgetLine,
            String holder,
            RecoveryStatus status,
            Cause cause,
            LocalDate dueBefore,
            List<String> within,
            int limit) {
        var query = new StringBuilder("id > :id");
        var values = new HashMap<String, Object>(Map.of("id", id));
        narrow(query, values, "budgetLine", "=", budgetLine);
        narrow(query, values, "holder", "=", holder);
        narrow(query, values, "status", "=", status);
        narrow(query, values, "origin.cause", "=", cause);
        narrow(query, values, "decision.dueOn", "<", dueBefore);
        if (!within.contains("")) {
            var reached = new StringJoiner(" or ", " and (", ")").setEmptyValue(" and false");
            for (int place = 0; place < within.size(); place++) {
                reached.add("holder like :unit" + place);
                values.put("unit" + place, within.get(place) + "%");
            }
            query.append(reached);
        }
        return find(query.toString(), Sort.by("id"), values).range(0, limit - 1).list();
    }

    private static void narrow(
            StringBuilder query, Map<String, Object> values, String field, String operator, Object value) {
        if (value == null) return;
        var name = field.replace('.', '_');
        query.append(" and ")
                .append(field)
                .append(' ')
                .append(operator)
                .append(" :")
                .append(name);
        values.put(name, value);
    }

    /** What is claimed for a reservation so far, decided or not. */
    long claimedCents(UUID reservation) {
        return find("origin.reservation = ?1 and status <> ?2", reservation, RecoveryStatus.DROPPED).stream()
                .mapToLong(recovery -> recovery.decision() == null
                        ? recovery.origin().cents()
                        : recovery.decision().cents())
                .sum();
    }

    /** Owed and to be set off, oldest due first. Locked. */
    List<Recovery> lockToSetOff(Collection<String> holders) {
        return find(
                        "holder in ?1 and status = ?2 and decision.withhold = true order by decision.dueOn, id",
                        holders,
                        RecoveryStatus.DECIDED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Claw-backs of a line that are still owed, oldest first. Locked. */
    List<Recovery> lockClawBacks(String budgetLine, Collection<String> holders) {
        return find(
                        "budgetLine = ?1 and holder in ?2 and status = ?3 and origin.returnsTo = ?4 order by id",
                        budgetLine,
                        holders,
                        RecoveryStatus.DECIDED,
                        ReturnsTo.RECEIVABLE)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
