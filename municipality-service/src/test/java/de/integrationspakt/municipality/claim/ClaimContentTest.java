package de.integrationspakt.municipality.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimContentTest {
    private static final CostItem RENT = CostItem.of("RENT", "Rent", 100, null);
    private static final CostItem SAME_RENT = CostItem.of("RENT", "Rent", 100, null);
    private static final CostItem WATER = CostItem.of("WATER", null, 5, null);

    private static ClaimContent saying(CostItem... items) {
        return new ClaimContent(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 6, 30), 1, List.of(items), List.of());
    }

    @Test
    void an_item_that_says_the_same_is_still_the_same_item() {
        var dearer = CostItem.of("WATER", null, 6, null);
        var after = saying(dearer, CostItem.of("RENT", "Rent", 100, null)).itemsAfter(List.of(RENT, WATER));
        assertThat(after).containsExactly(dearer, RENT);
    }

    @Test
    void what_was_recognised_of_it_is_void() {
        var after = saying(CostItem.of("RENT", "Rent", 100, null)).itemsAfter(List.of(RENT.recognised(50, "too dear")));
        assertThat(after).containsExactly(RENT);
    }

    @Test
    void two_alike_stay_two() {
        var alike = saying(CostItem.of("RENT", "Rent", 100, null), CostItem.of("RENT", "Rent", 100, null));
        assertThat(alike.itemsAfter(List.of(RENT, SAME_RENT))).containsExactly(RENT, SAME_RENT);
        assertThat(alike.itemsAfter(List.of(RENT)).get(1).id()).isNotEqualTo(RENT.id());
    }
}
