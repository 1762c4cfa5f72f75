package de.integrationspakt.kernel.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeysTest {
    @Test
    void the_district_is_in_the_municipality_key() {
        assertThat(new Ags("08116033").district()).isEqualTo(new DistrictKey("08116"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"8116033", "08516033", "0811603", "081160330", "08A16033", "", "09116033"})
    void what_is_no_municipality_key_is_refused(String value) {
        assertThatThrownBy(() -> new Ags(value)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "08116033, MUNICIPALITY, 08116",
        "08111000, MUNICIPALITY, 08111",
        "08116, DISTRICT, 08116",
        "G000001, GROUP,",
        "T000017, CARRIER,"
    })
    void a_holder_says_by_its_key_what_it_is(String key, Holder.Kind kind, String district) {
        var holder = new Holder(key);
        assertThat(holder.kind()).isEqualTo(kind);
        assertThat(holder.district().map(DistrictKey::value).orElse(null)).isEqualTo(district);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0811", "081160", "G1", "X000001", "g000001", "Landkreis Esslingen"})
    void what_is_no_holder_is_refused(String value) {
        assertThatThrownBy(() -> new Holder(value)).isInstanceOf(IllegalArgumentException.class);
    }
}
