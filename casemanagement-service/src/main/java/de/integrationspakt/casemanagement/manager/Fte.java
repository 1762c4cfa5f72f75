package de.integrationspakt.casemanagement.manager;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Working time in full-time equivalents (VZÄ), held in percent of a full post. In JSON a decimal string with at most two
 * places, such as {@code "0.50"}: exact, like money.
 */
@Schema(
        type = SchemaType.STRING,
        pattern = "^\\d{1,5}(\\.\\d{1,2})?$",
        examples = "0.50",
        description = "Full-time equivalents (VZÄ), a decimal with at most two places")
public record Fte(int percent) implements Comparable<Fte> {
    public static final Fte FULL = new Fte(100);
    private static final Pattern FORM = Pattern.compile("\\d{1,5}(\\.\\d{1,2})?");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Fte parse(String fte) {
        if (fte == null || !FORM.matcher(fte).matches()) {
            throw new IllegalArgumentException(
                    "full-time equivalents are a decimal string with at most two places, such as 0.50");
        }
        return new Fte(new BigDecimal(fte).movePointRight(2).intValueExact());
    }

    @Override
    public int compareTo(Fte other) {
        return Integer.compare(percent, other.percent);
    }

    @Override
    @JsonValue
    public String toString() {
        return BigDecimal.valueOf(percent, 2).toPlainString();
    }
}
