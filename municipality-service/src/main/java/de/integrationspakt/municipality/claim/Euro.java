package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.money.Money;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An amount in a query, such as {@code 1000.00}. */
@Schema(type = SchemaType.STRING, pattern = "^\\d{1,12}(\\.\\d{1,2})?$", examples = "1000.00")
public record Euro(Money amount) {
    /** Reads the decimal; the text stands in the message, so that the refusal can name the parameter. */
    public static Euro fromString(String text) {
        try {
            return new Euro(Money.parse(text));
        } catch (IllegalArgumentException unreadable) {
            throw new IllegalArgumentException(unreadable.getMessage() + ", not: " + text);
        }
    }
}
