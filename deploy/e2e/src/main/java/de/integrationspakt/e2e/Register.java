package de.integrationspakt.e2e;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * A made-up register in the official GV100AD form: real keys of the 44 districts, as many municipalities as the state has.
 * The official file may not be committed.
 */
public final class Register {
    private static final List<String> DISTRICTS = List.of(
            "08111", "08115", "08116", "08117", "08118", "08119", "08121", "08125", "08126", "08127", "08128", "08135",
            "08136", "08211", "08212", "08215", "08216", "08221", "08222", "08225", "08226", "08231", "08235", "08236",
            "08237", "08311", "08315", "08316", "08317", "08325", "08326", "08327", "08335", "08336", "08337", "08415",
            "08416", "08417", "08421", "08425", "08426", "08435", "08436", "08437");
    private static final List<String> CITIES =
            List.of("08111", "08121", "08211", "08212", "08221", "08222", "08231", "08311", "08421");
    /** Municipalities of the state. */
    public static final int MUNICIPALITIES = 1101;

    private Register() {}

    /** Keys of 1,101 municipalities: the nine cities, the rest spread over the rural districts. */
    public static List<String> keys() {
        var keys = new ArrayList<String>();
        CITIES.forEach(city -> keys.add(city + "000"));
        for (int number = 1; keys.size() < MUNICIPALITIES; number++) {
            for (String district : DISTRICTS) {
                if (!CITIES.contains(district) && keys.size() < MUNICIPALITIES) {
                    keys.add(district + "%03d".formatted(number));
                }
            }
        }
        return keys.stream().sorted().toList();
    }

    public static Collection<String> districts() {
        return new TreeSet<>(DISTRICTS);
    }

    /** The records of land, government regions, districts and municipalities, 220 characters each. */
    public static String file(Collection<String> municipalities) {
        var file = new StringBuilder();
        file.append(record("10", "08", "", "Baden-Württemberg", "Stuttgart", ""));
        for (String region : List.of("081", "082", "083", "084")) {
            file.append(record("20", region, "", "Reg.-Bez. " + region, "Sitz", ""));
        }
        for (String district : DISTRICTS) {
            var city = CITIES.contains(district);
            file.append(record("40", district, "", "Kreis " + district, "Sitz", city ? "42" : "43"));
        }
        for (String ags : municipalities) {
            var city = ags.endsWith("000");
            file.append(record(
                    "60", ags, city ? "0000" : "5" + ags.substring(5), "Gemeinde " + ags, "", city ? "61" : "64"));
        }
        return file.toString();
    }

    private static String record(String type, String key, String association, String name, String seat, String code) {
        var text = type + "20170930" + "%-8s".formatted(key) + "%-4s".formatted(association) + "%-50s".formatted(name)
                + "%-50s".formatted(seat) + "%-2s".formatted(code);
        var municipality = type.equals("60");
        var numbers = municipality ? "%4s%011d%011d%011d%4s70173".formatted("", 1234, 5000, 2500, "") : "";
        return "%-220s".formatted(text + numbers) + "\n";
    }
}
