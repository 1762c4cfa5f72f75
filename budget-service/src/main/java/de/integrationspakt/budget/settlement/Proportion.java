package de.integrationspakt.budget.settlement;

import java.math.BigInteger;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Money that does not reach for all, shared in proportion to what each is due. Pure. */
final class Proportion {

    private Proportion() {}

    /**
     * @param cents there is, 0 or more
     * @param due per holder, each above zero
     * @return per holder, never above what it is due; adds up to the cents, or to all that is due if there are more. Cents left by rounding go to
     *     the lower keys
     */
    static SortedMap<String, Long> of(long cents, SortedMap<String, Long> due) {
        long wantedCents = due.values().stream().mapToLong(Long::longValue).reduce(0, Math::addExact);
        if (cents >= wantedCents) return due;
        var parts = new TreeMap<String, Long>();
        long leftCents = cents;
        for (var entry : due.entrySet()) {
            long part = BigInteger.valueOf(cents)
                    .multiply(BigInteger.valueOf(entry.getValue()))
                    .divide(BigInteger.valueOf(wantedCents))
                    .longValueExact();
            parts.put(entry.getKey(), part);
            leftCents -= part;
        }
        for (Map.Entry<String, Long> part : parts.entrySet()) {
            if (leftCents == 0) break;
            part.setValue(part.getValue() + 1);
            leftCents--;
        }
        return parts;
    }
}
