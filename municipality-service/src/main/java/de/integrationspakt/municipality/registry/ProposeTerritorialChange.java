package de.integrationspakt.municipality.registry;

import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;

/** An officer of the ministry proposes a territorial change. Nothing ends or begins by it. */
@ApplicationScoped
class ProposeTerritorialChange {
    private final TerritorialChanges changes;
    private final Municipalities municipalities;
    private final Districts districts;
    private final Journal journal;
    private final Clock clock;

    ProposeTerritorialChange(
            TerritorialChanges changes,
            Municipalities municipalities,
            Districts districts,
            Journal journal,
            Clock clock) {
        this.changes = changes;
        this.municipalities = municipalities;
        this.districts = districts;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param registerImport whose report suggested it, or null
     * @throws Invalid if its sides do not fit its kind, or it names a municipality nobody knows or describes
     */
    @Transactional
    TerritorialChange propose(ChangeContent content, UUID registerImport, String by) {
        content.requireConsistent();
        requireKnown(content);
        var change = TerritorialChange.proposed(content, registerImport, by, clock.instant());
        changes.persist(change);
        journal.record(
                "territorial-change.proposed",
                change.id().toString(),
                Map.of(
                        "kind", change.kind(),
                        "effectiveOn", change.effectiveOn().toString(),
                        "predecessors", change.predecessors().toString(),
                        "successors", change.successors().toString()));
        return change;
    }

    private void requireKnown(ChangeContent content) {
        var keys = new ArrayList<>(content.predecessors());
        keys.addAll(content.successors());
        var known = municipalities.last(keys);
        for (int i = 0; i < content.predecessors().size(); i++) {
            if (!known.containsKey(content.predecessors().get(i))) {
                throw new Invalid("/predecessors/" + i, "field.change.unknown");
            }
        }
        for (var part : content.parts()) {
            if (part.side() == ChangePart.Side.SUCCESSOR
                    && !part.isDescribed()
                    && !known.containsKey(part.key())
                    && content.kind() != ChangeKind.KEY_CHANGE) {
                throw new Invalid(
                        "/successors/" + content.successors().indexOf(part.key()), "field.change.undescribed");
            }
        }
        for (int i = 0; i < content.successors().size(); i++) {
            var district = content.successors().get(i).district();
            if (districts.findById(district.value()) == null) {
                throw new Invalid("/successors/" + i, "field.change.district");
            }
        }
    }
}
