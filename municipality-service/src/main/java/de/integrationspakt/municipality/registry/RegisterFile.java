package de.integrationspakt.municipality.registry;

import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.kernel.key.DistrictKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A register file, read line by line: what it says about districts and municipalities, and which lines were not taken.
 *
 * @param asOf the day the file describes, the same in all its lines
 * @param namesTheState whether the file has the record of the whole state, as the complete register does
 */
record RegisterFile(
        LocalDate asOf,
        boolean namesTheState,
        SortedMap<DistrictKey, DistrictData> districts,
        SortedMap<String, AssociationData> associations,
        SortedMap<Ags, MasterData> municipalities,
        List<Rejection> rejected) {

    record DistrictData(String name, String seat, DistrictKind kind) {}

    /** @param seat of its administration, null where the register names none */
    record AssociationData(String name, String seat, AssociationKind kind) {}

    /**
     * Why one line was not taken.
     *
     * @param line number of the line, from 1
     */
    public record Rejection(int line, String reason) {}

    /**
     * Reads the file. Municipalities may rest on a district of the same file, wherever it stands in it, or on one already
     * known.
     *
     * @throws NotARegister if no line of it is a record of GV100AD
     */
    static RegisterFile read(String text, Set<DistrictKey> knownDistricts) {
        return new Reading(knownDistricts).read(text.lines().toList());
    }

    /** Collects while reading; the order of lines matters only for duplicates, where the first one counts. */
    private static final class Reading {
        private static final String STATE = "08";

        private final Set<DistrictKey> knownDistricts;
        private final SortedMap<DistrictKey, DistrictData> districts = new TreeMap<>();
        private final SortedMap<String, AssociationData> associations = new TreeMap<>();
        private final SortedMap<Ags, MasterData> municipalities = new TreeMap<>();
        private final SortedMap<Integer, String> rejected = new TreeMap<>();
        private boolean namesTheState;
        private LocalDate asOf;

        Reading(Set<DistrictKey> knownDistricts) {
            this.knownDistricts = knownDistricts;
        }

        RegisterFile read(List<String> lines) {
            var records = wellFormed(lines);
            if (asOf == null) {
                throw new NotARegister();
            }
            each(records, "10", line -> namesTheState |= STATE.equals(line.key()));
            each(records, "40", this::district);
            each(records, "50", this::association);
            each(records, "60", this::municipality);
            return new RegisterFile(asOf, namesTheState, districts, associations, municipalities, rejections());
        }

        private List<RegisterLine> wellFormed(List<String> lines) {
            var records = new ArrayList<RegisterLine>(lines.size());
            for (int i = 0; i < lines.size(); i++) {
                var line = new RegisterLine(i + 1, lines.get(i));
                if (line.text().isBlank()) {
                    continue;
                }
                taking(line, l -> {
                    l.checkForm();
                    sameDay(l.asOf());
                    records.add(l);
                });
            }
            return records;
        }

        private void sameDay(LocalDate day) throws LineRejected {
            if (asOf == null) {
                asOf = day;
            } else if (!asOf.equals(day)) {
                throw new LineRejected("the as-of date " + day + " is not the file's " + asOf);
            }
        }

        private void district(RegisterLine line) throws LineRejected {
            if (!line.key().matches("08[1-4][0-9]{2}")) {
                throw new LineRejected("'" + line.key() + "' is not the key of a district in Baden-Württemberg");
            }
            var key = new DistrictKey(line.key());
            var kind = DistrictKind.ofCode(line.typeCode())
                    .orElseThrow(() -> new LineRejected("the type code '" + line.typeCode() + "' is not a district's"));
            once(districts, key, new DistrictData(named(line), line.seat(), kind));
        }

        private void association(RegisterLine line) throws LineRejected {
            if (!line.key().matches("08[1-4][0-9]{2}")) {
                throw new LineRejected("'" + line.key() + "' is not the key of a district in Baden-Württemberg");
            }
            if (!line.association().matches("[0-9]{4}")) {
                throw new LineRejected("the association '" + line.association() + "' is not four digits");
            }
            requireKnown(new DistrictKey(line.key()), line.key() + line.association());
            var kind = AssociationKind.ofCode(line.typeCode())
                    .orElseThrow(
                            () -> new LineRejected("the type code '" + line.typeCode() + "' is not an association's"));
            var seat = line.seat().isEmpty() ? null : line.seat();
            once(associations, line.key() + line.association(), new AssociationData(named(line), seat, kind));
        }

        private void requireKnown(DistrictKey district, String of) throws LineRejected {
            if (!districts.containsKey(district) && !knownDistricts.contains(district)) {
                throw new LineRejected("the district " + district.value() + " of " + of + " is unknown");
            }
        }

        private void municipality(RegisterLine line) throws LineRejected {
            if (!line.key().matches("08[1-4][0-9]{5}")) {
                throw new LineRejected("'" + line.key() + "' is not the key of a municipality in Baden-Württemberg");
            }
            if (!line.association().matches("[0-9]{4}")) {
                throw new LineRejected("the association '" + line.association() + "' is not four digits");
            }
            if (line.typeCode().equals(MunicipalityType.UNINHABITED_AREA)) {
                return;
            }
            var type = MunicipalityType.ofCode(line.typeCode())
                    .orElseThrow(
                            () -> new LineRejected("the type code '" + line.typeCode() + "' is not a municipality's"));
            var ags = new Ags(line.key());
            requireKnown(ags.district(), ags.value());
            var ars =
                    line.key().substring(0, 5) + line.association() + line.key().substring(5);
            var postcode = line.postcode().matches("[0-9]{5}") ? line.postcode() : null;
            once(
                    municipalities,
                    ags,
                    new MasterData(ars, named(line), type, line.population(), line.areaHectares(), postcode));
        }

        private static String named(RegisterLine line) throws LineRejected {
            if (line.name().isEmpty()) {
                throw new LineRejected("the name is missing");
            }
            return line.name();
        }

        private static <K, V> void once(Map<K, V> all, K key, V value) throws LineRejected {
            if (all.putIfAbsent(key, value) != null) {
                throw new LineRejected("the key stands in the file twice; the first line counts");
            }
        }

        private void each(Collection<RegisterLine> records, String type, Taker taker) {
            for (var line : records) {
                if (line.recordType().equals(type)) {
                    taking(line, taker);
                }
            }
        }

        private void taking(RegisterLine line, Taker taker) {
            try {
                taker.take(line);
            } catch (LineRejected reason) {
                rejected.put(line.number(), reason.getMessage());
            }
        }

        private List<Rejection> rejections() {
            return rejected.entrySet().stream()
                    .map(e -> new Rejection(e.getKey(), e.getValue()))
                    .toList();
        }

        private interface Taker {
            void take(RegisterLine line) throws LineRejected;
        }
    }
}
