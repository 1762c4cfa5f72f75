package de.integrationspakt.budget.pooling;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Divides cents in proportion, to the cent: down, then one each to the largest remainders, ties to the lower key. */
final class Proportion {

    private Proportion() {}

    /**
     * @param cents 0 to the sum of the weights, so that nobody gets more than its weight
     * @param weights by key, each 0 or more
     */
    static SortedMap<String, Long> of(long cents, SortedMap<String, Long> weights) {
        long sum = weights.values().stream().mapToLong(Long::longValue).sum();
        if (cents < 0 || cents > sum) throw new IllegalArgumentException(cents + " of " + sum);
        var divided = new TreeMap<String, Long>();
        if (sum == 0) {
            weights.keySet().forEach(key -> divided.put(key, 0L));
            return divided;
        }
        var remainders = new ArrayList<Remainder>();
        long left = cents;
        for (var weight : weights.entrySet()) {
            // Cents times cents leave a long from a billion euro on.
            var quotient = BigInteger.valueOf(cents)
                    .multiply(BigInteger.valueOf(weight.getValue()))
                    .divideAndRemainder(BigInteger.valueOf(sum));
            divided.put(weight.getKey(), quotient[0].longValueExact());
            remainders.add(new Remainder(weight.getKey(), quotient[1].longValueExact()));
            left -= quotient[0].longValueExact();
        }
        for (var next : largest(remainders).subList(0, Math.toIntExact(left))) divided.merge(next.key(), 1L, Long::sum);
        return divided;
    }

    private static List<Remainder> largest(List<Remainder> remainders) {
        return remainders.stream()
                .sorted(Comparator.comparingLong(Remainder::rest).reversed().thenComparing(Remainder::key))
                .toList();
    }

    private record Remainder(String key, long rest) {}
}
