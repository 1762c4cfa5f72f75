package de.integrationspakt.casemanagement.manager;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.http.Invalid;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;

/** Binds a case manager's time to a post. */
@ApplicationScoped
public class EngageCaseManager {
    private final CaseManagers managers;
    private final Engagements engagements;
    private final Clock clock;

    EngageCaseManager(CaseManagers managers, Engagements engagements, Clock clock) {
        this.managers = managers;
        this.engagements = engagements;
        this.clock = clock;
    }

    /**
     * @param person somebody new by name, or a case manager the caller's own unit named before
     * @throws Invalid if both or neither is given, or the id is of nobody the caller may know of
     * @throws AboveFullTime if on some day all posts together were more than a full one
     */
    @Transactional
    public Engaged engage(Person person, Working working, Caller caller) {
        var manager = find(person, working, caller);
        var works = new ArrayList<>(engagements.of(manager.id()));
        works.add(working);
        var peak = new Workload(works).peak();
        if (peak.fte().compareTo(Fte.FULL) > 0) {
            throw new AboveFullTime(manager.number(), peak);
        }
        engagements.persist(Engagement.of(manager.id(), working));
        return new Engaged(manager.id(), manager.number());
    }

    private CaseManager find(Person person, Working working, Caller caller) {
        if ((person.id() == null) == (person.name() == null)) {
            throw new Invalid("/caseManager", "field.nameOrId");
        }
        if (person.id() != null) {
            return managers.lock(person.id())
                    .filter(manager -> caller.reaches(manager.unit()))
                    .orElseThrow(() -> new Invalid("/caseManager/id", "field.caseManager"));
        }
        var manager = CaseManager.named(person.name(), working.holder(), managers.nextNumber(), clock.instant());
        managers.persist(manager);
        return manager;
    }
}
