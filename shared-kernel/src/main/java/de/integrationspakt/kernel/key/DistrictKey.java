package de.integrationspakt.kernel.key;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Key of a rural or city district (Landkreis, Stadtkreis): the first five digits of its municipalities' keys. */
@Schema(type = SchemaType.STRING, pattern = DistrictKey.FORM, examples = "08116", description = "District key")
public record DistrictKey(String value) implements Comparable<DistrictKey> {
    public static final String FORM = "^08[1-4]\\d{2}$";

    public DistrictKey {
        Keys.require(value, FORM, "a district key is five digits, 081 to 084 first, such as 08116");
    }

    @JsonCreator
    public static DistrictKey of(String value) {
        return new DistrictKey(value);
    }

    public Holder holder() {
        return new Holder(value);
    }

    @Override
    public int compareTo(DistrictKey other) {
        return value.compareTo(other.value);
    }

    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
