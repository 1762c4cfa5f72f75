package de.integrationspakt.municipality.registry;

import de.integrationspakt.kernel.key.Ags;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who may have followed a municipality that a file lacks: the land does not vanish, so whoever grew by its area, or is new
 * and as large, took it. Areas are compared within two in a hundred, since each survey measures anew. Only suggested: an
 * officer proposes, another approves.
 */
final class SuccessorSuggestions {
    private static final double TOLERANCE = 0.02;

    private final SortedMap<Ags, MasterData> fresh = new TreeMap<>();
    private final SortedMap<Ags, Integer> grown = new TreeMap<>();
    private final List<Municipality> absent;

    SuccessorSuggestions(SortedMap<Ags, Municipality> last, RegisterFile file) {
        absent = Differences.absent(last, file);
        file.municipalities().forEach((ags, data) -> {
            var before = last.get(ags);
            if (before == null || before.isDissolved()) {
                fresh.put(ags, data);
            } else if (data.areaHectares() > before.areaHectares()) {
                grown.put(ags, data.areaHectares() - before.areaHectares());
            }
        });
    }

    Optional<Difference.Suggestion> of(Municipality missing) {
        return renamedKey(missing)
                .or(() -> joinedExisting(missing))
                .or(() -> becameNew(missing))
                .or(() -> dividedInto(missing));
    }

    private Optional<Difference.Suggestion> renamedKey(Municipality missing) {
        return fresh.entrySet().stream()
                .filter(e -> e.getValue().name().equals(missing.name()))
                .findFirst()
                .map(e -> suggestion(
                        ChangeKind.KEY_CHANGE, List.of(e.getKey()), Difference.Because.SAME_NAME_UNDER_ANOTHER_KEY));
    }

    private Optional<Difference.Suggestion> joinedExisting(Municipality missing) {
        return match(missing, grown)
                .map(ags -> suggestion(ChangeKind.MERGER, List.of(ags), Difference.Because.AREA_GREW_BY_AS_MUCH));
    }

    private Optional<Difference.Suggestion> becameNew(Municipality missing) {
        var areas = new TreeMap<Ags, Integer>();
        fresh.forEach((ags, data) -> areas.put(ags, data.areaHectares()));
        return match(missing, areas)
                .map(ags -> suggestion(ChangeKind.MERGER, List.of(ags), Difference.Because.NEW_ONE_IS_AS_LARGE));
    }

    private Optional<Difference.Suggestion> dividedInto(Municipality missing) {
        var together = new ArrayList<Ags>();
        int area = 0;
        for (var newcomer : fresh.entrySet()) {
            if (newcomer.getKey().district().equals(missing.district())) {
                together.add(newcomer.getKey());
                area += newcomer.getValue().areaHectares();
            }
        }
        return together.size() > 1 && about(area, missing.areaHectares())
                ? Optional.of(suggestion(ChangeKind.SPLIT, together, Difference.Because.NEW_ONES_ARE_AS_LARGE_TOGETHER))
                : Optional.empty();
    }

    /** Of its district: one as large as the missing one, or else as all that the district misses together. */
    private Optional<Ags> match(Municipality missing, Map<Ags, Integer> areas) {
        int all = absent.stream()
                .filter(m -> m.district().equals(missing.district()))
                .mapToInt(Municipality::areaHectares)
                .sum();
        return find(missing, areas, missing.areaHectares()).or(() -> find(missing, areas, all));
    }

    private static Optional<Ags> find(Municipality missing, Map<Ags, Integer> areas, int wanted) {
        return areas.entrySet().stream()
                .filter(e -> e.getKey().district().equals(missing.district()))
                .filter(e -> about(e.getValue(), wanted))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean about(int area, int wanted) {
        return wanted > 0 && Math.abs(area - wanted) <= wanted * TOLERANCE;
    }

    private static Difference.Suggestion suggestion(ChangeKind kind, List<Ags> successors, Difference.Because because) {
        return new Difference.Suggestion(
                kind, successors.stream().map(Ags::value).toList(), because);
    }
}
