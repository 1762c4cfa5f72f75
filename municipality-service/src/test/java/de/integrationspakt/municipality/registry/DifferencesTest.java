package de.integrationspakt.municipality.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import de.integrationspakt.kernel.key.Ags;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DifferencesTest {
    private static final Instant NOW = Instant.parse("2018-01-02T08:00:00Z");

    private static RegisterFiles file(String asOf) {
        return RegisterFiles.asOf(asOf).state().district("08437", "Sigmaringen", "44");
    }

    private static SortedMap<Ags, Municipality> known(RegisterFiles file) {
        var known = new TreeMap<Ags, Municipality>();
        var read = RegisterFile.read(file.text(), Set.of());
        read.municipalities()
                .forEach((ags, data) ->
                        known.put(ags, Municipality.registered(ags, Municipality.BEGINNING, read.asOf(), data, NOW)));
        return known;
    }

    private static List<Difference> between(RegisterFiles before, RegisterFiles after) {
        return Differences.between(known(before), RegisterFile.read(after.text(), Set.of()));
    }

    @Test
    void each_field_that_changed_stands_with_what_it_was() {
        var differences = between(
                file("20171231").municipality("08437001", "Alt", "64", 1000),
                file("20180101").municipality("08437001", "Neu, Stadt", "63", 1001));
        assertThat(differences)
                .extracting(Difference::field, Difference::before, Difference::after)
                .containsExactly(
                        tuple("name", "Alt", "Neu, Stadt"),
                        tuple("type", "MUNICIPALITY", "TOWN"),
                        tuple("population", "1000", "1001"));
    }

    @Test
    void the_same_file_again_has_no_differences() {
        var file = file("20171231").municipality("08437001", "Alt", "64", 1000);
        assertThat(between(file, file)).isEmpty();
    }

    private static Difference.Suggestion suggested(RegisterFiles before, RegisterFiles after) {
        var missing = between(before, after).stream()
                .filter(d -> d.kind() == Difference.Kind.MISSING)
                .toList();
        assertThat(missing).isNotEmpty();
        return missing.get(0).suggestion();
    }

    @Test
    void who_grew_by_the_area_of_the_missing_one_may_have_followed_it() {
        var suggestion = suggested(
                file("20171231")
                        .municipality("08437001", "Klein", "64", 500, 700)
                        .municipality("08437002", "Groß", "64", 5000, 3000)
                        .municipality("08437003", "Fern", "64", 5000, 4000),
                file("20180101")
                        .municipality("08437002", "Groß", "64", 5500, 3702)
                        .municipality("08437003", "Fern", "64", 5000, 4001));
        assertThat(suggestion)
                .isEqualTo(new Difference.Suggestion(
                        ChangeKind.MERGER, List.of("08437002"), Difference.Because.AREA_GREW_BY_AS_MUCH));
    }

    @Test
    void a_new_one_as_large_as_all_that_are_missing_may_have_followed_them() {
        var suggestion = suggested(
                file("20171231")
                        .municipality("08437001", "Eins", "64", 500, 700)
                        .municipality("08437002", "Zwei", "64", 600, 900),
                file("20180101").municipality("08437900", "Einszwei", "64", 1100, 1600));
        assertThat(suggestion)
                .isEqualTo(new Difference.Suggestion(
                        ChangeKind.MERGER, List.of("08437900"), Difference.Because.NEW_ONE_IS_AS_LARGE));
    }

    @Test
    void the_same_name_under_another_key_is_a_change_of_key() {
        var suggestion = suggested(
                file("20171231").municipality("08437001", "Eins", "64", 500, 700),
                file("20180101").municipality("08437901", "Eins", "64", 500, 700));
        assertThat(suggestion)
                .isEqualTo(new Difference.Suggestion(
                        ChangeKind.KEY_CHANGE, List.of("08437901"), Difference.Because.SAME_NAME_UNDER_ANOTHER_KEY));
    }

    @Test
    void new_ones_as_large_together_are_a_split() {
        var suggestion = suggested(
                file("20171231").municipality("08437001", "Eins", "64", 500, 1000),
                file("20180101")
                        .municipality("08437901", "Nord", "64", 200, 400)
                        .municipality("08437902", "Süd", "64", 300, 600));
        assertThat(suggestion)
                .isEqualTo(new Difference.Suggestion(
                        ChangeKind.SPLIT,
                        List.of("08437901", "08437902"),
                        Difference.Because.NEW_ONES_ARE_AS_LARGE_TOGETHER));
    }

    @Test
    void where_nothing_fits_nothing_is_suggested() {
        assertThat(suggested(
                        file("20171231")
                                .municipality("08437001", "Eins", "64", 500, 700)
                                .municipality("08437002", "Zwei", "64", 600, 900),
                        file("20180101").municipality("08437002", "Zwei", "64", 600, 900)))
                .isNull();
    }
}
