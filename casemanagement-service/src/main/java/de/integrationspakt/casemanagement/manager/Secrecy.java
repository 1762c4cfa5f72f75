package de.integrationspakt.casemanagement.manager;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.key.Holder;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who may read a case manager's name: the unit itself, and the grant officer, who must see that somebody is named and with
 * which qualification. A district does not read its municipalities' names, an auditor reads none.
 */
@ApplicationScoped
public class Secrecy {
    private final Caller caller;
    private final CaseManagers managers;

    Secrecy(Caller caller, CaseManagers managers) {
        this.caller = caller;
        this.managers = managers;
    }

    /** Whether the caller may know who works for this holder. */
    public boolean showsNames(Holder holder) {
        if (caller.has(Roles.AUDITOR)) {
            return false;
        }
        return isOwn(holder) || (caller.has(Roles.GRANT_OFFICER) && caller.reaches(holder));
    }

    /** Whether the caller acts for this very unit, not only for the district or the state around it. */
    public boolean isOwn(Holder holder) {
        return (caller.has(Roles.MUNICIPALITY) || caller.has(Roles.DISTRICT))
                && caller.units().contains(holder.value());
    }

    /** Names by id; only for those that {@link #showsNames(Holder)} allows. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : managers.list("id in ?1", ids).stream().collect(Collectors.toMap(CaseManager::id, CaseManager::name));
    }

    Optional<String> nameOf(CaseManager manager) {
        return showsNames(manager.unit()) ? Optional.of(manager.name()) : Optional.empty();
    }
}
