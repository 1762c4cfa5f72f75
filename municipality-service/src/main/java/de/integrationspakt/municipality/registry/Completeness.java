package de.integrationspakt.municipality.registry;

import de.integrationspakt.kernel.key.DistrictKey;
import java.util.Set;

/**
 * When a file may dissolve what it does not name. A dissolution ends a municipality's claims and counts, so the word of
 * the importer is not enough: the file has to carry the state's record, the record of every district known, at least one
 * municipality for each of them, and not a single rejected line that might have been the missing one.
 */
final class Completeness {
    private Completeness() {}

    static void require(RegisterFile file, Set<DistrictKey> known) {
        if (!file.namesTheState()) {
            throw new IncompleteRegister("10 / 08");
        }
        for (var district : known) {
            if (!file.districts().containsKey(district)) {
                throw new IncompleteRegister("40 / " + district.value());
            }
        }
        for (var district : file.districts().keySet()) {
            if (file.municipalities().keySet().stream()
                    .noneMatch(ags -> ags.district().equals(district))) {
                throw new IncompleteRegister("60 / " + district.value());
            }
        }
        if (!file.rejected().isEmpty()) {
            var first = file.rejected().get(0);
            throw new IncompleteRegister(first.line() + ": " + first.reason());
        }
    }
}
