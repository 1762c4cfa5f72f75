package de.integrationspakt.budget.programme;

import de.integrationspakt.kernel.fact.Outbox;
import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;

/** A second person puts a draft in force; the version that was open until then ends the day before. */
@ApplicationScoped
class ApproveProgrammeVersion {

    private final Programmes programmes;
    private final ProgrammeVersions versions;
    private final Event<RulesChange> rulesChange;
    private final Outbox outbox;
    private final Journal journal;
    private final Clock clock;

    ApproveProgrammeVersion(
            Programmes programmes,
            ProgrammeVersions versions,
            Event<RulesChange> rulesChange,
            Outbox outbox,
            Journal journal,
            Clock clock) {
        this.programmes = programmes;
        this.versions = versions;
        this.rulesChange = rulesChange;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param ifMatch ETag the caller read the draft under, or null: what he approves is what he read
     * @throws de.integrationspakt.kernel.http.WrongState unless it is a draft
     * @throws de.integrationspakt.kernel.access.FourEyesRequired for everybody who wrote on it
     * @throws VersionsOverlap when another version holds on a day of the new one and cannot end before it
     * @throws PotAlreadyAnnounced when another version announced a pot of the same year
     */
    @Transactional
    ProgrammeVersion approve(String programme, int number, String ifMatch, String officer) {
        programmes.lock(programme);
        var draft = versions.require(programme, number);
        ETags.check(ifMatch, draft.revision());
        var approved = draft.approve(officer, clock.instant());
        var inForce = versions.of(programme).stream()
                .filter(ProgrammeVersion::inForce)
                .toList();
        var succession = Succession.of(inForce, approved);
        rulesChange.fire(new RulesChange(programme, approved.rules(), succession.inForceThen(inForce)));

        // The former one first: no two versions are in force at once, at any moment.
        succession.ended().ifPresent(this::end);
        versions.decide(approved);
        versions.told(programme, number, clock.instant());
        outbox.tell(ProgrammeVersionPublished.of(approved));
        journal.record("programme-version.approved", approved.name(), content(succession));
        return approved;
    }

    private void end(ProgrammeVersion former) {
        versions.end(former);
        outbox.tell(ProgrammeVersionPublished.of(former));
    }

    private static LinkedHashMap<String, Object> content(Succession succession) {
        var content = new LinkedHashMap<String, Object>();
        content.put("preparedBy", succession.newest().preparedBy());
        content.put("validFrom", succession.newest().rules().validFrom());
        succession.ended().ifPresent(former -> {
            content.put("ended", former.version());
            content.put("lastDay", former.rules().validTo());
        });
        return content;
    }
}
