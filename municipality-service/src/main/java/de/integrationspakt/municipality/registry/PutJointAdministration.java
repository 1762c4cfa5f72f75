package de.integrationspakt.municipality.registry;

import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.kernel.key.Ags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** The ministry says for whom an association or a municipality acts, as the agreements and statutes have it. */
@ApplicationScoped
class PutJointAdministration {
    private final JointAdministrations administrations;
    private final Municipalities municipalities;
    private final Associations associations;
    private final Journal journal;

    PutJointAdministration(
            JointAdministrations administrations,
            Municipalities municipalities,
            Associations associations,
            Journal journal) {
        this.administrations = administrations;
        this.municipalities = municipalities;
        this.associations = associations;
        this.journal = journal;
    }

    /** What now holds, and whether it is the first that was said of the unit. */
    record Put(JointAdministration administration, boolean created) {}

    /**
     * The same again changes nothing.
     *
     * @throws Invalid if the unit or a member is none the register ever knew, or members do not fit together
     */
    @Transactional
    Put put(String unit, String ifMatch, String name, List<JointAdministration.Member> members) {
        var before = administrations.findByIdOptional(unit, LockModeType.PESSIMISTIC_WRITE);
        ETags.check(ifMatch, before.map(JointAdministration::version).orElse(0L));
        if (before.isPresent() && before.get().says(name, members)) {
            return new Put(before.get(), false);
        }
        requireKnown(unit, members);
        var administration = before.orElseGet(() -> new JointAdministration(unit));
        administration.say(name, members);
        administrations.persist(administration);
        journal.record("joint-administration.put", unit, Map.of("name", name, "members", members));
        return new Put(administration, before.isEmpty());
    }

    private void requireKnown(String unit, List<JointAdministration.Member> members) {
        boolean known = unit.length() == 8
                ? !municipalities.last(List.of(new Ags(unit))).isEmpty()
                : associations.isKnown(unit);
        if (!known) {
            throw new Invalid("/unit", "field.jointAdministration.unit");
        }
        var keys = members.stream().map(member -> new Ags(member.ags())).toList();
        var knownMembers = municipalities.last(keys);
        for (int i = 0; i < keys.size(); i++) {
            if (!knownMembers.containsKey(keys.get(i))) {
                throw new Invalid("/members/" + i + "/ags", "field.change.unknown");
            }
        }
    }
}
