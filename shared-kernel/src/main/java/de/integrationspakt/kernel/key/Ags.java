package de.integrationspakt.kernel.key;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Official municipality key (Amtlicher Gemeindeschlüssel) of a municipality in Baden-Württemberg: eight digits, land 08,
 * government region, district, municipality. It has no check digit: the form is checked here, existence by the register.
 */
@Schema(type = SchemaType.STRING, pattern = Ags.FORM, examples = "08116033", description = "Municipality key (AGS)")
public record Ags(String value) implements Comparable<Ags> {
    public static final String FORM = "^08[1-4]\\d{5}$";

    public Ags {
        Keys.require(value, FORM, "a municipality key is eight digits, 081 to 084 first, such as 08116033");
    }

    @JsonCreator
    public static Ags of(String value) {
        return new Ags(value);
    }

    /** The district the municipality lies in: the first five digits. */
    public DistrictKey district() {
        return new DistrictKey(value.substring(0, 5));
    }

    public Holder holder() {
        return new Holder(value);
    }

    @Override
    public int compareTo(Ags other) {
        return value.compareTo(other.value);
    }

    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
