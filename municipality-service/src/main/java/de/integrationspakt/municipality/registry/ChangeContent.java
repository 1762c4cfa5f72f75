package de.integrationspakt.municipality.registry;

import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.kernel.key.Ags;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * What a territorial change is to say.
 *
 * @param legalSource the agreement, law or decision it rests on
 * @param legalSuccessor of a split: the one that takes rights and duties of a municipality that ends, or null for a later
 *     decision; of other kinds null, since it follows from the kind
 * @param newcomers those of the successors that the register does not know yet
 */
record ChangeContent(
        ChangeKind kind,
        LocalDate effectiveOn,
        String legalSource,
        String note,
        List<Ags> predecessors,
        List<Ags> successors,
        Ags legalSuccessor,
        List<Newcomer> newcomers) {

    /** A municipality that begins by the change. */
    record Newcomer(Ags ags, MasterData data) {}

    /** @throws Invalid naming each place that does not fit the kind */
    void requireConsistent() {
        var wrong = new ArrayList<Runnable>();
        var invalid = new Invalid();
        if (!kind.takesPredecessors(predecessors.size()) || isTwice(predecessors)) {
            wrong.add(() -> invalid.at("/predecessors", "field.change.predecessors", kind));
        }
        if (!kind.takesSuccessors(successors.size()) || isTwice(successors)) {
            wrong.add(() -> invalid.at("/successors", "field.change.successors", kind));
        }
        if (kind != ChangeKind.SPLIT && new HashSet<>(successors).containsAll(predecessors)) {
            wrong.add(() -> invalid.at("/predecessors", "field.change.nobodyEnds"));
        }
        if (legalSuccessor != null && (kind != ChangeKind.SPLIT || !successors.contains(legalSuccessor))) {
            wrong.add(() -> invalid.at("/legalSuccessor", "field.change.legalSuccessor"));
        }
        for (int i = 0; i < newcomers.size(); i++) {
            var pointer = "/newMunicipalities/" + i + "/ags";
            if (!successors.contains(newcomers.get(i).ags())) {
                wrong.add(() -> invalid.at(pointer, "field.change.newcomer"));
            }
        }
        if (!wrong.isEmpty()) {
            wrong.forEach(Runnable::run);
            throw invalid;
        }
    }

    List<ChangePart> parts() {
        var parts = new ArrayList<ChangePart>();
        predecessors.forEach(ags -> parts.add(ChangePart.predecessor(ags)));
        for (var ags : successors) {
            boolean legal = kind.hasOneHeir() || ags.equals(legalSuccessor);
            parts.add(ChangePart.successor(ags, legal, described(ags)));
        }
        return parts;
    }

    private MasterData described(Ags ags) {
        return newcomers.stream()
                .filter(newcomer -> newcomer.ags().equals(ags))
                .map(Newcomer::data)
                .findFirst()
                .orElse(null);
    }

    private static boolean isTwice(List<Ags> keys) {
        return new HashSet<>(keys).size() < keys.size();
    }
}
