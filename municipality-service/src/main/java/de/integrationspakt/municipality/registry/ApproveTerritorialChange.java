package de.integrationspakt.municipality.registry;

import de.integrationspakt.kernel.fact.Outbox;
import de.integrationspakt.kernel.fact.Tellable;
import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.kernel.time.Berlin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;

/** A second officer approves a territorial change: keys end and begin, and what was the predecessors' follows. */
@ApplicationScoped
class ApproveTerritorialChange {
    private final TerritorialChanges changes;
    private final Municipalities municipalities;
    private final Districts districts;
    private final DistrictVersions districtVersions;
    private final Successions successions;
    private final EntityManager entities;
    private final Outbox outbox;
    private final Journal journal;
    private final Clock clock;

    ApproveTerritorialChange(
            TerritorialChanges changes,
            Municipalities municipalities,
            Districts districts,
            DistrictVersions districtVersions,
            Successions successions,
            EntityManager entities,
            Outbox outbox,
            Journal journal,
            Clock clock) {
        this.changes = changes;
        this.municipalities = municipalities;
        this.districts = districts;
        this.districtVersions = districtVersions;
        this.successions = successions;
        this.entities = entities;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @throws de.integrationspakt.kernel.access.FourEyesRequired for who proposed it
     * @throws ChangeNotYetEffective before its day
     * @throws ChangeContradictsRegister if the register cannot say so of that day
     */
    @Transactional
    TerritorialChange approve(UUID id, String ifMatch, String by) {
        var state = entities.find(RegisterState.class, RegisterState.ONLY, LockModeType.PESSIMISTIC_WRITE);
        var change = changes.require(id);
        entities.refresh(change, LockModeType.PESSIMISTIC_WRITE);
        ETags.check(ifMatch, change.version());
        var now = state.moment(clock.instant());
        change.approve(by, Berlin.today(clock), now);
        state.changedOn(change.effectiveOn());
        var keys = new ArrayList<>(change.predecessors());
        keys.addAll(change.successors());
        var known = municipalities.last(keys);
        var facts = new ArrayList<Tellable>();
        begin(change, known, now, facts);
        end(change, known, now, facts);
        endDistricts(change);
        outbox.tellAll(facts);
        journal.record(
                "territorial-change.approved",
                id.toString(),
                Map.of(
                        "kind", change.kind(),
                        "effectiveOn", change.effectiveOn().toString(),
                        "ended", change.ended().toString(),
                        "successors", change.successors().toString()));
        return change;
    }

    /** Every successor exists from the day on: as it is, from an earlier day than an import knew, or new. */
    private void begin(
            TerritorialChange change, SortedMap<Ags, Municipality> known, Instant now, List<Tellable> facts) {
        var on = change.effectiveOn();
        for (var part : change.parts()) {
            if (part.side() == ChangePart.Side.PREDECESSOR) {
                continue;
            }
            var last = known.get(part.key());
            if (last == null || last.isDissolved()) {
                if (last != null && !last.validTo().orElseThrow().isBefore(on)) {
                    throw new ChangeContradictsRegister(part.key(), on);
                }
                var data = data(change, part, known);
                var begun = last == null
                        ? Municipality.registered(part.key(), on, on, data, now)
                        : last.registeredAgain(on, data, now);
                municipalities.persist(begun);
                facts.add(MunicipalityRegistered.of(begun));
            } else if (last.existsFrom().isAfter(on)) {
                var since = last.existsFrom();
                municipalities.versions(part.key()).stream()
                        .filter(version -> version.existsFrom().equals(since))
                        .forEach(version -> version.existsSince(on, now));
                facts.add(MunicipalityChanged.of(last));
            }
        }
    }

    private static MasterData data(TerritorialChange change, ChangePart part, SortedMap<Ags, Municipality> known) {
        if (part.isDescribed()) {
            return part.described();
        }
        var before = known.get(change.predecessors().get(0));
        if (change.kind() != ChangeKind.KEY_CHANGE || before == null) {
            throw new ChangeContradictsRegister(part.key(), change.effectiveOn());
        }
        return before.dataUnder(part.key());
    }

    private void end(TerritorialChange change, SortedMap<Ags, Municipality> known, Instant now, List<Tellable> facts) {
        for (var ags : change.ended()) {
            var last = known.get(ags);
            if (last == null || !last.endsBefore(change.effectiveOn()) || successions.isFollowed(last)) {
                throw new ChangeContradictsRegister(ags, change.effectiveOn());
            }
            last.dissolved(change.effectiveOn(), now);
            successions.add(change, ags);
            facts.add(MunicipalityDissolved.of(last, change));
        }
    }

    /** A district ends with its last municipality. */
    private void endDistricts(TerritorialChange change) {
        var touched = change.ended().stream().map(Ags::district).distinct().toList();
        for (var district : touched) {
            if (municipalities.count("district = ?1 and validTo is null", district.value()) == 0) {
                districts.findById(district.value()).ended(change.effectiveOn());
                districtVersions.end(district, change.effectiveOn());
            }
        }
    }
}
