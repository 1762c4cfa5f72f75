package de.integrationspakt.municipality.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.integrationspakt.kernel.time.Berlin;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTest {
    private static final Deadlines BY_LAW =
            new Deadlines(LocalDate.of(2017, 9, 15), LocalDate.of(2017, 10, 15), LocalDate.of(2017, 12, 31));

    /** Instants in UTC; Berlin is two hours ahead in summer time and one in winter. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            2017-09-14T21:59:59Z, false, false, false
            2017-09-14T22:00:00Z, true,  false, false
            2017-10-15T21:59:59Z, true,  false, false
            2017-10-15T22:00:00Z, true,  true,  false
            2017-12-31T22:59:59Z, true,  true,  false
            2017-12-31T23:00:00Z, true,  true,  true
            """)
    void deadlines_end_with_their_day_in_berlin(Instant instant, boolean begun, boolean late, boolean over) {
        var today = Berlin.today(Clock.fixed(instant, ZoneOffset.UTC));
        assertThat(BY_LAW.hasBegun(today)).isEqualTo(begun);
        assertThat(BY_LAW.isLate(today)).isEqualTo(late);
        assertThat(BY_LAW.isOver(today)).isEqualTo(over);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-10-29, 2017-10-29T22:59:59Z, 2017-10-29T23:00:00Z", // 25 hours: summer time ends
        "2018-03-25, 2018-03-25T21:59:59Z, 2018-03-25T22:00:00Z", // 23 hours: summer time begins
    })
    void a_deadline_on_the_day_the_clocks_change_ends_at_midnight_too(LocalDate by, Instant last, Instant first) {
        var deadlines = new Deadlines(by.minusDays(1), by, by);
        assertThat(deadlines.isLate(Berlin.today(Clock.fixed(last, ZoneOffset.UTC))))
                .isFalse();
        assertThat(deadlines.isLate(Berlin.today(Clock.fixed(first, ZoneOffset.UTC))))
                .isTrue();
        assertThat(Berlin.endOf(by)).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "2016-09-15, 2017-10-15, 2017-12-31",
        "2017-09-15, 2017-09-15, 2017-12-31",
        "2017-09-15, 2017-09-14, 2017-12-31",
        "2017-09-15, 2017-10-15, 2017-10-14",
    })
    void days_out_of_order_are_refused(LocalDate reference, LocalDate report, LocalDate correct) {
        assertThatThrownBy(() -> new Survey(2017, new Deadlines(reference, report, correct)))
                .isInstanceOf(DeadlinesOutOfOrder.class);
    }

    @Test
    void once_counted_the_deadlines_may_move_but_the_reference_date_stays() {
        var survey = new Survey(2017, BY_LAW);
        survey.count();
        var later = new Deadlines(BY_LAW.referenceDate(), LocalDate.of(2017, 11, 1), BY_LAW.correctBy());
        assertThat(survey.move(later)).isTrue();
        assertThat(survey.move(later)).isFalse();
        var other = new Deadlines(LocalDate.of(2017, 9, 1), BY_LAW.reportBy(), BY_LAW.correctBy());
        assertThatThrownBy(() -> survey.move(other)).isInstanceOf(SurveyUnderWay.class);
    }

    @Test
    void a_survey_is_closed_again_until_the_last_day_and_once_more_for_what_was_transmitted_on_it() {
        var survey = new Survey(2017, BY_LAW);
        var last = BY_LAW.correctBy();
        assertThatThrownBy(() -> survey.close(last)).isInstanceOf(NothingTransmitted.class);
        survey.nextRevision();
        assertThat(survey.close(last.minusDays(1))).isEqualTo(1);
        assertThat(survey.close(last)).isEqualTo(2);
        survey.nextRevision();
        assertThat(survey.close(last.plusDays(1))).isEqualTo(3);
        assertThatThrownBy(() -> survey.close(last.plusDays(1))).isInstanceOf(SurveyEnded.class);
    }
}
