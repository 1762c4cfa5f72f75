package de.integrationspakt.kernel.key;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who may hold a share or receive money: a municipality (its AGS), a district (its key), a group of municipalities that
 * applies jointly (G and six digits) or a carrier (T for Träger and six digits).
 */
@Schema(
        type = SchemaType.STRING,
        pattern = Holder.FORM,
        examples = "08116033",
        description = "Municipality key, district key, group (G000001) or carrier (T000001)")
public record Holder(String value) implements Comparable<Holder> {
    public static final String FORM = "^(08[1-4]\\d{2}(\\d{3})?|[GT]\\d{6})$";

    /** What kind of body the key stands for. */
    @Schema(name = "HolderKind")
    public enum Kind {
        MUNICIPALITY,
        DISTRICT,
        GROUP,
        CARRIER
    }

    public Holder {
        Keys.require(
                value, FORM, "a holder is a municipality key, a district key, a group G000001 or a carrier T000001");
    }

    @JsonCreator
    public static Holder of(String value) {
        return new Holder(value);
    }

    public Kind kind() {
        if (value.charAt(0) == 'G') {
            return Kind.GROUP;
        }
        if (value.charAt(0) == 'T') {
            return Kind.CARRIER;
        }
        return value.length() == 8 ? Kind.MUNICIPALITY : Kind.DISTRICT;
    }

    /** The district of a municipality or the district itself; groups may cross borders and carriers have none. */
    public Optional<DistrictKey> district() {
        return switch (kind()) {
            case MUNICIPALITY, DISTRICT -> Optional.of(new DistrictKey(value.substring(0, 5)));
            case GROUP, CARRIER -> Optional.empty();
        };
    }

    @Override
    public int compareTo(Holder other) {
        return value.compareTo(other.value);
    }

    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
