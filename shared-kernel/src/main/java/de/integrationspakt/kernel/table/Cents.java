package de.integrationspakt.kernel.table;

/** Writes cents as euro with two decimals. As exact as {@code Money.toString} and several times as fast, which ten million rows notice. */
final class Cents {
    private Cents() {}

    static String written(long cents, char decimalSign) {
        // Negative throughout, since the most negative long has no positive counterpart.
        long rest = cents < 0 ? cents : -cents;
        var signs = new char[22];
        int at = signs.length;
        for (int place = 0; place < 3 || rest != 0; place++) {
            if (place == 2) signs[--at] = decimalSign;
            signs[--at] = (char) ('0' - rest % 10);
            rest /= 10;
        }
        if (cents < 0) signs[--at] = '-';
        return new String(signs, at, signs.length - at);
    }
}
