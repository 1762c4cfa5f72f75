package de.integrationspakt.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RegisterRecordsTest {
    private final List<String> lines =
            RegisterRecords.text(PublishedCase.all()).lines().toList();

    @Test
    void every_record_has_220_characters() {
        assertThat(lines).allSatisfy(line -> assertThat(line).hasSize(220));
    }

    @Test
    void the_five_districts_come_first_and_each_municipality_once() {
        assertThat(lines.subList(0, 5)).allSatisfy(line -> assertThat(line).startsWith("4020170915"));
        List<String> keys =
                lines.stream().skip(5).map(line -> line.substring(10, 18)).toList();
        assertThat(keys).hasSize(31).doesNotHaveDuplicates().allSatisfy(key -> assertThat(key)
                .matches("08[1-4]\\d{5}"));
    }

    @Test
    void fields_stand_at_the_places_of_the_record_description() {
        String wendlingen = lines.stream()
                .filter(line -> line.startsWith("08116071", 10))
                .findFirst()
                .orElseThrow();
        assertThat(wendlingen.substring(0, 2)).isEqualTo("60");
        assertThat(wendlingen.substring(18, 22)).isEqualTo("5009");
        assertThat(wendlingen.substring(22, 72).strip()).isEqualTo("Wendlingen am Neckar");
        assertThat(wendlingen.substring(122, 124)).isEqualTo("63");
        assertThat(wendlingen.substring(128, 139)).isEqualTo("00000000000");
        assertThat(wendlingen.substring(139, 150)).isEqualTo("00000000000");
        assertThat(wendlingen.substring(165, 170)).isBlank();
    }
}
