package de.integrationspakt.budget.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OwedTest {

    private static final LocalDate MARCH = LocalDate.of(2020, 3, 10);
    private static final LocalDate JUNE = LocalDate.of(2020, 6, 10);
    private static final LocalDate SEPTEMBER = LocalDate.of(2020, 9, 10);
    private static final LocalDate DUE = LocalDate.of(2021, 5, 1);

    @Test
    void what_was_paid_last_was_too_much() {
        var owed = owed(Map.of(MARCH, 16_000L, JUNE, 32_000L, SEPTEMBER, 48_000L), 20_000);
        assertThat(owed.fromPayment()).containsExactly(Map.entry(JUNE, 4_000L), Map.entry(SEPTEMBER, 20_000L));
    }

    @Test
    void what_the_bank_sent_back_and_was_paid_anew_was_owed_from_the_second_payment() {
        var owed = owed(Map.of(MARCH, 16_000L, JUNE, 0L, SEPTEMBER, 16_000L), 1_000);
        assertThat(owed.fromPayment())
                .containsExactly(Map.entry(MARCH, 1_000L), Map.entry(JUNE, 0L), Map.entry(SEPTEMBER, 1_000L));
    }

    @Test
    void what_is_back_is_owed_no_longer() {
        var owed = owed(Map.of(MARCH, 16_000L), 16_000, entry(JUNE, 6_000), entry(SEPTEMBER, 10_000));
        assertThat(owed.fromPayment())
                .containsExactly(Map.entry(MARCH, 16_000L), Map.entry(JUNE, 10_000L), Map.entry(SEPTEMBER, 0L));
        assertThat(owed.from(JUNE)).containsExactly(Map.entry(JUNE, 10_000L), Map.entry(SEPTEMBER, 0L));
    }

    @Test
    void where_no_payment_is_known_all_is_owed_from_the_day_it_was_due() {
        assertThat(owed(Map.of(), 500).fromPayment()).containsExactly(Map.entry(DUE, 500L));
    }

    private static Owed owed(Map<LocalDate, Long> paid, long decided, Entry... back) {
        NavigableMap<LocalDate, Long> byDay = new TreeMap<>(paid);
        return new Owed("IM-2020", "08116033", decided, DUE, byDay, List.of(back));
    }

    private static Entry entry(LocalDate on, long cents) {
        return new Entry(
                UUID.randomUUID(), 1, EntryKind.REPAID, cents, on, "Kontoauszug", "one", "another", Instant.EPOCH);
    }
}
