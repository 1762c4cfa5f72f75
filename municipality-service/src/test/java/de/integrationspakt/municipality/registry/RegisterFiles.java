package de.integrationspakt.municipality.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Register files made for tests: records at the places GV100AD has them. */
public final class RegisterFiles {
    /** Keys of the 44 districts; those of city districts have the single municipality 000. */
    private static final List<String> RURAL = List.of(
            "08115", "08116", "08117", "08118", "08119", "08125", "08126", "08127", "08128", "08135", "08136", "08215",
            "08216", "08225", "08226", "08235", "08236", "08237", "08315", "08316", "08317", "08325", "08326", "08327",
            "08335", "08336", "08337", "08415", "08416", "08417", "08425", "08426", "08435", "08436", "08437");

    private static final List<String> CITIES =
            List.of("08111", "08121", "08211", "08212", "08221", "08222", "08231", "08311", "08421");

    private final String asOf;
    private final List<String> lines = new ArrayList<>();

    private RegisterFiles(String asOf) {
        this.asOf = asOf;
    }

    /** @param asOf YYYYMMDD */
    public static RegisterFiles asOf(String asOf) {
        return new RegisterFiles(asOf);
    }

    /** All 1,101 municipalities in 44 districts, with made-up names, and the two uninhabited areas. */
    public static RegisterFiles whole(String asOf) {
        return whole(asOf, 0);
    }

    /** @param more inhabitants each has more than usually, so that a file changes all of them */
    static RegisterFiles whole(String asOf, int more) {
        var file = asOf(asOf).state();
        CITIES.forEach(key -> file.district(key, "Stadt " + key, "42")
                .municipality(key + "000", "Stadt " + key, "62", 100_000 + more));
        int left = 1101 - CITIES.size();
        for (int i = 0; i < RURAL.size(); i++) {
            var key = RURAL.get(i);
            file.district(key, "Kreis " + key, "44");
            int count = left / (RURAL.size() - i);
            left -= count;
            for (int n = 1; n <= count; n++) {
                var ags = key + String.format("%03d", n == count ? lastOf(key, n) : n + (key.equals("08116") ? 10 : 0));
                file.municipality(ags, "Ort " + ags, "64", 1000 + n + more);
            }
        }
        return file.municipality("08317971", "Rheinau, gemeindefreies Gebiet", "66", 0)
                .municipality("08415971", "Gutsbezirk, gemeindefreies Gebiet", "66", 0);
    }

    /** So that the real keys the stories use are among the made-up ones. */
    private static int lastOf(String district, int number) {
        return switch (district) {
            case "08116" -> 71;
            case "08415" -> 61;
            default -> number;
        };
    }

    public RegisterFiles state() {
        return line(record("10", "08", "", "Baden-Württemberg", "Stuttgart", "", 0, 0, ""));
    }

    public RegisterFiles district(String key, String name, String type) {
        return line(record("40", key, "", name, name, type, 0, 0, ""));
    }

    public RegisterFiles municipality(String ags, String name, String type, int population) {
        return municipality(ags, name, type, population, 1234);
    }

    public RegisterFiles municipality(String ags, String name, String type, int population, int areaHectares) {
        return line(record("60", ags, "0001", name, "", type, areaHectares, population, "73230"));
    }

    /** @param key nine digits */
    public RegisterFiles association(String key, String name, String type) {
        return line(record("50", key.substring(0, 5), key.substring(5), name, name, type, 0, 0, ""));
    }

    public RegisterFiles line(String line) {
        lines.add(line);
        return this;
    }

    public RegisterFiles without(String ags) {
        lines.removeIf(line -> line.startsWith("60") && line.substring(10, 18).equals(ags));
        return this;
    }

    public String text() {
        return lines.stream().collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    public List<String> lines() {
        return List.copyOf(lines);
    }

    private String record(
            String record,
            String key,
            String association,
            String name,
            String seat,
            String type,
            int areaHectares,
            int population,
            String postcode) {
        boolean municipality = record.equals("60");
        return record
                + asOf
                + padded(key, 8)
                + padded(association, 4)
                + padded(name, 50)
                + padded(seat, 50)
                + padded(type, 2)
                + "    "
                + (municipality
                        ? String.format("%011d%011d%011d", areaHectares, population, population / 2)
                        : " ".repeat(33))
                + "    "
                + padded(postcode, 5)
                + " ".repeat(50);
    }

    private static String padded(String text, int length) {
        return text + " ".repeat(length - text.length());
    }
}
