package de.integrationspakt.kernel.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

/**
 * An exact amount of euro, held in cents. In JSON {@code {"amount":"70851.00","currency":"EUR"}}; at most two decimals
 * and at most 999,999,999,999.99 either way, anything else is refused. Sums that leave the range of a long are refused
 * instead of wrapping around.
 */
@Schema(
        type = SchemaType.OBJECT,
        description = "An exact amount of money",
        requiredProperties = {"amount", "currency"},
        examples = "{\"amount\":\"70851.00\",\"currency\":\"EUR\"}",
        properties = {
            @SchemaProperty(
                    name = "amount",
                    type = SchemaType.STRING,
                    pattern = "^-?\\d{1,12}(\\.\\d{1,2})?$",
                    description = "Decimal with at most two places",
                    examples = "70851.00"),
            @SchemaProperty(
                    name = "currency",
                    type = SchemaType.STRING,
                    enumeration = {"EUR"},
                    examples = "EUR")
        })
public record Money(long cents) implements Comparable<Money> {
    public static final Money ZERO = new Money(0);
    private static final Pattern FORM = Pattern.compile("-?\\d{1,12}(\\.\\d{1,2})?");

    public static Money ofCents(long cents) {
        return new Money(cents);
    }

    /** @param euro whole euro */
    public static Money ofEuro(long euro) {
        return new Money(Math.multiplyExact(euro, 100));
    }

    /** @param amount a decimal with at most twelve digits before and two after the point, such as {@code 70851.00} */
    public static Money parse(String amount) {
        if (amount == null || !FORM.matcher(amount).matches()) {
            throw new IllegalArgumentException(
                    "an amount is a decimal string with at most two places, such as 70851.00");
        }
        return new Money(new BigDecimal(amount).movePointRight(2).longValueExact());
    }

    @JsonCreator(mode = Mode.PROPERTIES)
    static Money of(
            @JsonProperty(value = "amount", required = true) String amount,
            @JsonProperty(value = "currency", required = true) String currency) {
        if (!"EUR".equals(currency)) {
            throw new IllegalArgumentException("the currency is EUR");
        }
        return parse(amount);
    }

    @JsonValue
    Written written() {
        return new Written(toString(), "EUR");
    }

    public static Money sum(Stream<Money> amounts) {
        return amounts.reduce(ZERO, Money::plus);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(cents, other.cents));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(cents, other.cents));
    }

    public Money negate() {
        return new Money(Math.negateExact(cents));
    }

    public boolean isNegative() {
        return cents < 0;
    }

    public boolean isZero() {
        return cents == 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }

    /** The amount with two decimals and a point, without the currency. */
    @Override
    public String toString() {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }

    record Written(String amount, String currency) {}
}
