package de.integrationspakt.local.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * The municipalities of the published cases and their districts as GV100AD records (Destatis; 220 characters, see the fields
 * below). The official register is not part of the project, so area and population are 0 and the postcode is blank until it is
 * imported; it is of a later day and then completes these records and adds the others.
 */
final class RegisterRecords {
    /** The reference date of the survey the demo plays. */
    private static final String AS_OF = "20170915";

    private static final String RURAL_DISTRICT = "44";

    private RegisterRecords() {}

    static String text(List<PublishedCase> cases) {
        var municipalities = new TreeMap<String, PublishedCase>();
        for (PublishedCase one : cases) municipalities.putIfAbsent(one.ags(), one);
        Set<String> districts = Set.copyOf(
                municipalities.values().stream().map(PublishedCase::district).toList());
        var lines = new ArrayList<String>();
        for (String[] row : PublishedCase.rows("districts.csv")) {
            if (districts.contains(row[0])) lines.add(district(row[0], row[1], row[2]));
        }
        for (PublishedCase one : municipalities.values()) lines.add(municipality(one));
        return String.join("\n", lines) + "\n";
    }

    private static String district(String key, String name, String seat) {
        return record("40", key, "", name, seat, RURAL_DISTRICT, " ".repeat(11));
    }

    private static String municipality(PublishedCase one) {
        return record("60", one.ags(), one.association(), one.name(), "", one.type(), "0".repeat(11));
    }

    /** Places: 1 type, 3 day, 11 key, 19 association, 23 name, 73 seat, 123 type code, 129 area, 140 population, to 220. */
    private static String record(
            String type, String key, String association, String name, String seat, String code, String number) {
        return "%s%s%-8s%-4s%-50s%-50s%s    %s%s%70s"
                .formatted(type, AS_OF, key, association, name, seat, code, number, number, "");
    }
}
