package de.integrationspakt.budget.notice;

import de.integrationspakt.kernel.http.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Notices implements PanacheRepositoryBase<Notice, UUID> {

    /** Which notices are wanted; null passes all. */
    record Filter(String budgetLine, String holder, NoticeKind kind, NoticeStatus status, String fileReference) {}

    Notice require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("notice", id));
    }

    Notice lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("notice", id));
    }

    /** The one that holds now. */
    Optional<Notice> inForce(UUID subject) {
        return find("subject = ?1 and status in ?2", subject, NoticeStatus.IN_FORCE)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    List<Notice> about(UUID subject) {
        return list("subject", Sort.by("id"), subject);
    }

    /**
     * Oldest first, after the given one.
     *
     * @param within beginnings of holders that may be seen
     * @param shown states that may be seen
     */
    List<Notice> after(UUID id, Filter filter, Collection<String> within, Collection<NoticeStatus> shown, int limit) {
        var query = new StringBuilder("id > :id and status in :shown");
        var values = new HashMap<String, Object>(Map.of("id", id, "shown", shown));
        int place = 0;
        query.append(" and (");
        for (var unit : within) {
            query.append(place == 0 ? "" : " or ").append("holder like :unit").append(place);
            values.put("unit" + place++, unit + "%");
        }
        query.append(place == 0 ? "1 = 0)" : ")");
        add(query, values, "budgetLine", filter.budgetLine());
        add(query, values, "holder", filter.holder());
        add(query, values, "kind", filter.kind());
        add(query, values, "status", filter.status());
        add(query, values, "fileReference", filter.fileReference());
        return find(query.toString(), Sort.by("id"), values).range(0, limit - 1).list();
    }

    private static void add(StringBuilder query, Map<String, Object> values, String name, Object wanted) {
        if (wanted == null) return;
        query.append(" and ").append(name).append(" = :").append(name);
        values.put(name, wanted);
    }
}
