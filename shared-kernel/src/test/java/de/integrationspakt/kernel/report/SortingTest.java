package de.integrationspakt.kernel.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.integrationspakt.kernel.http.Malformed;
import de.integrationspakt.kernel.table.Column;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SortingTest {

    private static final List<Column<Long>> COLUMNS =
            List.of(Column.number("number", "Nummer", "Number", number -> number == 0 ? null : number));

    @ParameterizedTest
    @CsvSource({"'', 3 0 1 2", "number, 0 1 2 3", "-number, 3 2 1 0"})
    void rows_are_sorted_by_a_column_and_those_without_value_count_least(String sort, String sorted) {
        assertThat(Sorting.sorted(List.of(3L, 0L, 1L, 2L), COLUMNS, sort))
                .containsExactlyElementsOf(
                        Arrays.stream(sorted.split(" ")).map(Long::valueOf).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "amount, ' ORDER BY amount_cents, number'",
        "-amount, ' ORDER BY amount_cents DESC, number DESC'",
        "'', ' ORDER BY number'"
    })
    void an_order_in_the_database_is_complete(String sort, String sql) {
        assertThat(Sorting.orderBy(sort, Map.of("amount", "amount_cents, number", "number", "number"), "number"))
                .isEqualTo(sql);
    }

    @Test
    void what_is_no_field_is_refused() {
        assertThatThrownBy(() -> Sorting.sorted(List.of(), COLUMNS, "1;DROP")).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> Sorting.orderBy("1;DROP", Map.of(), "number")).isInstanceOf(Malformed.class);
    }
}
