package de.integrationspakt.budget.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class ProportionTest {

    @Property
    void no_cent_is_lost_and_nobody_gets_more_than_it_is_due(
            @ForAll @LongRange(max = 10_000_000_000_000L) long cents,
            @ForAll @Size(min = 1, max = 60) List<@LongRange(min = 1, max = 100_000_000_000L) Long> amounts) {
        var due = due(amounts);
        var given = Proportion.of(cents, due);
        long wanted = sum(due);
        assertThat(sum(given)).isEqualTo(Math.min(cents, wanted));
        assertThat(given.keySet()).isEqualTo(due.keySet());
        given.forEach((holder, part) -> assertThat(part).isBetween(0L, due.get(holder)));
    }

    @Example
    void what_does_not_reach_is_shared_in_proportion() {
        assertThat(Proportion.of(100, due(List.of(100L, 200L, 1L))).values()).containsExactly(34L, 66L, 0L);
    }

    private static TreeMap<String, Long> due(List<Long> amounts) {
        var due = new TreeMap<String, Long>();
        for (int place = 0; place < amounts.size(); place++) due.put("081%05d".formatted(place), amounts.get(place));
        return due;
    }

    private static long sum(SortedMap<String, Long> parts) {
        return parts.values().stream().mapToLong(Long::longValue).sum();
    }
}
