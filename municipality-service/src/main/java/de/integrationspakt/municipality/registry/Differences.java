package de.integrationspakt.municipality.registry;

import de.integrationspakt.kernel.key.Ags;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.Function;

/** Compares a file with the register; pure. */
final class Differences {
    private record Field(String name, Function<MasterData, Object> read) {}

    private static final List<Field> FIELDS = List.of(
            new Field("name", MasterData::name),
            new Field("type", MasterData::type),
            new Field("association", data -> data.ars().substring(0, 9)),
            new Field("population", MasterData::population),
            new Field("areaHectares", MasterData::areaHectares),
            new Field("postcode", MasterData::postcode));

    private Differences() {}

    /** By key, first what the file names, then what it lacks, then its bad lines. */
    static List<Difference> between(SortedMap<Ags, Municipality> last, RegisterFile file) {
        var differences = new ArrayList<Difference>();
        file.municipalities().forEach((ags, data) -> compare(ags, last.get(ags), data, differences));
        var suggestions = new SuccessorSuggestions(last, file);
        for (var municipality : absent(last, file)) {
            differences.add(new Difference(
                    Difference.Kind.MISSING,
                    municipality.ags().value(),
                    municipality.name(),
                    null,
                    municipality.name(),
                    null,
                    suggestions.of(municipality).orElse(null)));
        }
        for (var line : file.rejected()) {
            differences.add(new Difference(
                    Difference.Kind.REJECTED_LINE,
                    null,
                    null,
                    Integer.toString(line.line()),
                    null,
                    line.reason(),
                    null));
        }
        return differences;
    }

    /** Those that exist and do not stand in the file, by key. */
    static List<Municipality> absent(SortedMap<Ags, Municipality> last, RegisterFile file) {
        return last.values().stream()
                .filter(m -> !m.isDissolved() && !file.municipalities().containsKey(m.ags()))
                .toList();
    }

    private static void compare(Ags ags, Municipality before, MasterData data, List<Difference> differences) {
        if (before == null || before.isDissolved()) {
            var kind = before == null ? Difference.Kind.NEW : Difference.Kind.RETURNED;
            differences.add(new Difference(kind, ags.value(), data.name(), null, null, data.name(), null));
            return;
        }
        for (var field : FIELDS) {
            var was = field.read().apply(before.data());
            var is = field.read().apply(data);
            if (!Objects.equals(was, is)) {
                differences.add(new Difference(
                        Difference.Kind.CHANGED,
                        ags.value(),
                        data.name(),
                        field.name(),
                        was == null ? null : was.toString(),
                        is == null ? null : is.toString(),
                        null));
            }
        }
    }
}
