package de.integrationspakt.budget.payment;

import java.math.BigInteger;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The ids that payment files go by: an order is its UUID to the base of 36, 25 letters and digits at most; a payment is that and its number, so
 * that nine digits still fit into the 35 characters that SEPA allows.
 *
 * @param number null: the whole order
 */
record PaymentReference(UUID order, Integer number) {

    private static final Pattern FORM = Pattern.compile("([0-9a-zA-Z]{1,25})(?:-([1-9]\\d{0,8}))?");

    static String of(UUID order) {
        return new BigInteger(order.toString().replace("-", ""), 16).toString(36);
    }

    static String of(UUID order, int number) {
        return of(order) + "-" + number;
    }

    /** @return nothing for what we never gave out */
    static Optional<PaymentReference> read(String text) {
        var match = FORM.matcher(text == null ? "" : text);
        if (!match.matches()) return Optional.empty();
        var bits = new BigInteger(match.group(1), 36);
        if (bits.bitLength() > 128) return Optional.empty();
        var order = new UUID(bits.shiftRight(64).longValue(), bits.longValue());
        return Optional.of(
                new PaymentReference(order, match.group(2) == null ? null : Integer.valueOf(match.group(2))));
    }
}
