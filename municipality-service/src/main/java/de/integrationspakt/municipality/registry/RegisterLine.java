package de.integrationspakt.municipality.registry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.regex.Pattern;

/**
 * One record of GV100AD: 220 characters, every field at a fixed place (Destatis, "Datensatzbeschreibung GV100AD").
 *
 * <p>The comments name the places as the description counts them, from 1 and inclusive.
 */
record RegisterLine(int number, String text) {
    static final int LENGTH = 220;

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern RECORD_TYPE = Pattern.compile("10|20|30|40|50|60");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    /** 1–2: 10 state, 20 government region, 30 region, 40 district, 50 association, 60 municipality. */
    String recordType() {
        return text.substring(0, 2);
    }

    /** 3–10: the as-of date. */
    LocalDate asOf() throws LineRejected {
        try {
            return LocalDate.parse(text.substring(2, 10), DAY);
        } catch (DateTimeException notADay) {
            throw new LineRejected("the as-of date '" + text.substring(2, 10) + "' is not a day (YYYYMMDD)");
        }
    }

    /** 11–18: the key, blank to the right on the levels above the municipality. */
    String key() {
        return text.substring(10, 18).stripTrailing();
    }

    /** 19–22: the association (Gemeindeverband). */
    String association() {
        return text.substring(18, 22);
    }

    /** 23–72: the name. */
    String name() {
        return text.substring(22, 72).strip();
    }

    /** 73–122: the seat of the administration. */
    String seat() {
        return text.substring(72, 122).strip();
    }

    /** 123–124: the type code. */
    String typeCode() {
        return text.substring(122, 124);
    }

    /** 129–139: the area in hectares. */
    int areaHectares() throws LineRejected {
        return number("area", text.substring(128, 139));
    }

    /** 140–150: inhabitants. */
    int population() throws LineRejected {
        return number("population", text.substring(139, 150));
    }

    /** 166–170: the postcode. */
    String postcode() {
        return text.substring(165, 170);
    }

    /** Length, record type and characters; everything else depends on the record type. */
    void checkForm() throws LineRejected {
        int length = text.codePointCount(0, text.length());
        if (length != LENGTH || text.length() != LENGTH) {
            throw new LineRejected("the line has " + length + " characters, a record has " + LENGTH);
        }
        if (!RECORD_TYPE.matcher(recordType()).matches()) {
            throw new LineRejected("the record type '" + printable(recordType()) + "' is none of 10 to 60");
        }
        if (CONTROL.matcher(text).find()) {
            throw new LineRejected("the line contains a control character");
        }
    }

    private static int number(String what, String digits) throws LineRejected {
        if (!digits.matches("[0-9]{11}")) {
            throw new LineRejected("the " + what + " '" + digits + "' is not a number of eleven digits");
        }
        long number = Long.parseLong(digits);
        if (number > Integer.MAX_VALUE) {
            throw new LineRejected("the " + what + " " + number + " is beyond any municipality");
        }
        return (int) number;
    }

    private static String printable(String text) {
        return CONTROL.matcher(text).replaceAll("?");
    }
}
