package de.integrationspakt.budget.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.integrationspakt.kernel.key.Holder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuccessionTest {

    @ParameterizedTest(name = "{0}..{1} then {2}..{3}: {4}")
    @CsvSource(textBlock = """
                    # in force,           new,                    last day of the first, or OVERLAP
                    2017-01-01,           , 2018-01-01,           , 2017-12-31
                    2017-01-01,           , 2018-01-01, 2018-06-30, 2017-12-31
                    2017-01-01,           , 2017-01-02,           , 2017-01-01
                    2017-01-01, 2017-12-31, 2018-01-01,           , 2017-12-31
                    2017-01-01, 2017-12-31, 2017-12-31,           , OVERLAP
                    2017-01-01,           , 2017-01-01,           , OVERLAP
                    2017-01-01,           , 2016-01-01,           , OVERLAP
                    2017-01-01,           , 2016-01-01, 2016-12-31,
                    2017-01-01, 2017-12-31, 2016-01-01, 2017-01-01, OVERLAP
                    """)
    void an_open_version_ends_the_day_before_and_others_leave_the_days_free(
            LocalDate from, LocalDate to, LocalDate newFrom, LocalDate newTo, String lastDay) {
        var inForce = List.of(version(1, from, to));
        var newest = version(2, newFrom, newTo);
        if ("OVERLAP".equals(lastDay)) {
            assertThatThrownBy(() -> Succession.of(inForce, newest)).isInstanceOf(VersionsOverlap.class);
            return;
        }
        var then = Succession.of(inForce, newest).inForceThen(inForce);
        assertThat(then).hasSize(2);
        assertThat(then.get(0).rules().validTo()).isEqualTo(lastDay == null ? null : LocalDate.parse(lastDay));
        assertThat(then.get(1)).isEqualTo(newest);
    }

    @Test
    void which_version_applies_follows_from_the_beginning_of_the_year() {
        var versions = List.of(
                version(1, LocalDate.of(2017, 7, 1), LocalDate.of(2018, 6, 30)),
                version(2, LocalDate.of(2018, 7, 1), null));
        var change = new RulesChange("X", versions.get(1).rules(), versions);
        assertThat(change.applicableTo(2016)).isNull();
        assertThat(change.applicableTo(2017)).isEqualTo(1);
        assertThat(change.applicableTo(2018)).isEqualTo(1);
        assertThat(change.applicableTo(2019)).isEqualTo(2);
    }

    private static ProgrammeVersion version(int number, LocalDate from, LocalDate to) {
        var rules = new ProgrammeRules(
                "x",
                "x",
                "x",
                "x",
                "x",
                from,
                to,
                Drawdown.MEASURE,
                List.of(Holder.Kind.GROUP),
                new DistributionRule(
                        List.of(new DistributionRule.Part(DistributionKey.OPEN, 1, null)),
                        Rounding.HALF_UP_EURO,
                        null,
                        null),
                List.of(),
                List.of(),
                25,
                null,
                12,
                80,
                110,
                Remedy.ACTION,
                List.of(),
                PaidThrough.HOLDER,
                CarryOver.POT,
                PayableAfter.PUBLICATION,
                null);
        return ProgrammeVersion.draft("X", number, rules, "a", Instant.EPOCH).approve("b", Instant.EPOCH);
    }
}
