package de.integrationspakt.municipality.measure;

import static de.integrationspakt.municipality.measure.AMeasure.AT;
import static de.integrationspakt.municipality.measure.AMeasure.answers;
import static de.integrationspakt.municipality.measure.AMeasure.assessed;
import static de.integrationspakt.municipality.measure.AMeasure.costs;
import static de.integrationspakt.municipality.measure.AMeasure.plan;
import static de.integrationspakt.municipality.measure.AMeasure.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.integrationspakt.kernel.access.FourEyesRequired;
import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.kernel.http.WrongState;
import de.integrationspakt.kernel.money.Money;
import de.integrationspakt.municipality.funding.FundingNews;
import de.integrationspakt.municipality.standard.AStandard;
import de.integrationspakt.municipality.standard.Outcome;
import de.integrationspakt.municipality.standard.Standard;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureTest {
    private static final LocalDate START = LocalDate.of(2027, 3, 1);
    private static final Standard STANDARD = AStandard.ofLanguageCourses();
    private static final Assessment FULL = new Assessment(List.of(), null, null);

    private static Measure granted() {
        var measure = assessed(START);
        var request = measure.approve("officer-b", AT).requestId();
        measure.hear(
                new FundingNews(
                        FundingNews.Kind.RESERVED, request, 1, 500_000, null, null, "r", null, null, null, null),
                AT);
        return measure;
    }

    private static FundingNews news(Measure measure, FundingNews.Kind kind, long version, long cents, Long remaining) {
        return new FundingNews(
                kind,
                measure.funding().orElseThrow().request(),
                version,
                cents,
                remaining,
                null,
                "r",
                "o",
                START,
                "WHY",
                null);
    }

    private static Amendment amendment(Measure measure, int units, long cents, LocalDate from) {
        return Amendment.of(measure, 1, STANDARD, plan(units, 16, from), costs(cents), "fewer", "town", AT);
    }

    @Test
    void the_grant_follows_the_rate_and_what_is_eligible() {
        var measure = submitted(plan(100, 16, START), answers());
        measure.assess(STANDARD, FULL, "officer-a", AT);
        assertThat(measure.decision().grantCents()).as("100 units at 50 EUR").isEqualTo(500_000);
        measure.assess(STANDARD, new Assessment(List.of(), Money.parse("5000.00"), "no rooms"), "officer-a", AT);
        assertThat(measure.decision().grantCents()).as("90 % of 5,000").isEqualTo(450_000);
        assertThatThrownBy(() -> measure.assess(
                        STANDARD, new Assessment(List.of(), Money.parse("5000.00"), null), "officer-a", AT))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> measure.assess(
                        STANDARD, new Assessment(List.of(), Money.parse("6000.01"), "more"), "officer-a", AT))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> measure.assess(
                        STANDARD, new Assessment(List.of(), Money.parse("500.00"), "little"), "officer-a", AT))
                .as("the town pays all of it")
                .isInstanceOf(NothingToGrant.class);
    }

    @Test
    void three_people_hand_in_assess_and_approve() {
        var measure = submitted(plan(100, 16, START), answers());
        assertThatThrownBy(() -> measure.assess(STANDARD, FULL, "town", AT)).isInstanceOf(FourEyesRequired.class);
        measure.assess(STANDARD, FULL, "officer-a", AT);
        assertThatThrownBy(() -> measure.approve("officer-a", AT)).isInstanceOf(FourEyesRequired.class);
        assertThatThrownBy(() -> measure.approve("town", AT)).isInstanceOf(FourEyesRequired.class);
        var requested = measure.approve("officer-b", AT);
        assertThat(requested.amountCents()).isEqualTo(500_000);
        assertThat(requested.holder()).isEqualTo("08116033");
        assertThat(requested.assessedBy()).isEqualTo("officer-a");
        assertThat(requested.orderedBy()).isEqualTo("officer-b");
        assertThat(measure.status()).isEqualTo(MeasureStatus.APPROVED);
    }

    @Test
    void a_measure_with_a_criterion_unmet_is_not_approved() {
        var measure = submitted(plan(99, 16, START), answers());
        measure.assess(STANDARD, FULL, "officer-a", AT);
        assertThatThrownBy(() -> measure.approve("officer-b", AT)).isInstanceOf(StandardNotMet.class);
        var doubtful = submitted(plan(100, 16, START), answers());
        doubtful.assess(
                STANDARD,
                new Assessment(List.of(new Verdict("FINAL_TEST", Outcome.NOT_MET, "none")), null, null),
                "officer-a",
                AT);
        assertThatThrownBy(() -> doubtful.approve("officer-b", AT)).isInstanceOf(StandardNotMet.class);
    }

    /** Midnight in Berlin is 23:00 UTC in winter and 22:00 UTC in summer. */
    @ParameterizedTest(name = "start {0}, approved {1}, permitted {2}: {3}")
    @CsvSource(nullValues = "-", textBlock = """
            2027-03-01, 2027-03-01T22:59:59Z, -,                    true
            2027-03-01, 2027-03-01T23:00:00Z, -,                    false
            2027-03-01, 2027-03-05T09:00:00Z, 2027-02-28T22:59:59Z, true
            2027-03-01, 2027-03-05T09:00:00Z, 2027-02-28T23:00:00Z, false
            2027-07-01, 2027-07-01T21:59:59Z, -,                    true
            2027-07-01, 2027-07-01T22:00:00Z, -,                    false
            2027-07-01, 2027-07-09T09:00:00Z, 2027-06-30T21:59:59Z, true
            2027-07-01, 2027-07-09T09:00:00Z, 2027-06-30T22:00:00Z, false
            """)
    void no_measure_begins_before_its_approval_unless_an_early_start_was_permitted_the_day_before(
            LocalDate start, Instant approved, Instant permitted, boolean possible) {
        var measure = assessed(start);
        if (permitted != null) {
            measure.askEarlyStart("teachers are free now", "town", AT);
            if (!possible) {
                assertThatThrownBy(() -> measure.decideEarlyStart(true, "yes", "officer-a", permitted))
                        .isInstanceOf(EarlyStartTooLate.class);
            } else {
                measure.decideEarlyStart(true, "yes", "officer-a", permitted);
            }
        }
        if (possible) {
            assertThatCode(() -> measure.approve("officer-b", approved)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> measure.approve("officer-b", approved)).isInstanceOf(StartedBeforeApproval.class);
        }
    }

    @Test
    void a_permission_does_not_cover_a_beginning_moved_before_it() {
        var measure = submitted(plan(100, 16, START), answers());
        measure.askEarlyStart("teachers are free now", "town", AT);
        measure.decideEarlyStart(true, "yes", "officer-a", Instant.parse("2027-02-20T09:00:00Z"));
        measure.query("when?", "officer-a", AT);
        measure.edit(STANDARD, new MeasureContent(plan(100, 16, LocalDate.of(2027, 2, 20)), costs(600_000), answers()));
        measure.answer(STANDARD, "earlier", "town", AT);
        measure.assess(STANDARD, FULL, "officer-a", AT);
        assertThatThrownBy(() -> measure.approve("officer-b", Instant.parse("2027-02-25T09:00:00Z")))
                .isInstanceOf(StartedBeforeApproval.class);
    }

    @Test
    void an_early_start_that_was_not_permitted_or_asked_again_is_none() {
        var measure = assessed(START);
        assertThatThrownBy(() -> measure.decideEarlyStart(true, "yes", "officer-a", AT))
                .isInstanceOf(EarlyStartNotAsked.class);
        measure.askEarlyStart("teachers are free now", "town", AT);
        assertThatThrownBy(() -> measure.decideEarlyStart(true, "yes", "town", AT))
                .isInstanceOf(FourEyesRequired.class);
        measure.decideEarlyStart(false, "no", "officer-a", AT);
        assertThatThrownBy(() -> measure.decideEarlyStart(true, "yes", "officer-b", AT))
                .isInstanceOf(EarlyStartNotAsked.class);
        var late = Instant.parse("2027-03-05T09:00:00Z");
        assertThatThrownBy(() -> measure.approve("officer-b", late)).isInstanceOf(StartedBeforeApproval.class);
    }

    @Test
    void money_moves_a_measure_and_only_the_first_grant_offers_it() {
        var measure = granted();
        assertThat(measure.status()).isEqualTo(MeasureStatus.GRANTED);
        assertThat(measure.news()).get().isInstanceOf(MeasureOffered.class);
        assertThat(measure.news()).get().isInstanceOf(MeasureChanged.class);
        assertThat(measure.hear(news(measure, FundingNews.Kind.PAID, 2, 200_000, 300_000L), AT))
                .isTrue();
        assertThat(measure.hear(news(measure, FundingNews.Kind.PAID, 2, 200_000, 300_000L), AT))
                .as("known already")
                .isFalse();
        assertThat(measure.funding().orElseThrow().paidCents()).isEqualTo(200_000);
        measure.hear(news(measure, FundingNews.Kind.RECOVERED, 3, 100_000, null), AT);
        assertThat(measure.funding().orElseThrow().recoveredCents()).isEqualTo(100_000);
        assertThat(measure.status()).isEqualTo(MeasureStatus.GRANTED);
    }

    @Test
    void a_refused_measure_is_assessed_and_approved_again_under_a_new_request() {
        var measure = assessed(START);
        var first = measure.approve("officer-b", AT).requestId();
        measure.hear(news(measure, FundingNews.Kind.REFUSED, 1, 500_000, null), AT);
        assertThat(measure.status()).isEqualTo(MeasureStatus.REFUSED);
        assertThat(measure.news()).as("it was never offered").isEmpty();
        measure.assess(STANDARD, FULL, "officer-a", AT);
        assertThat(measure.approve("officer-b", AT).requestId()).isNotEqualTo(first);
    }

    @Test
    void a_cancelled_measure_gives_its_money_back_and_a_running_one_is_not_withdrawn() {
        var measure = granted();
        assertThatThrownBy(() -> measure.withdraw("x", "town", AT)).isInstanceOf(WrongState.class);
        var request = measure.funding().orElseThrow().request();
        assertThat(measure.cancel("no teacher", "town", AT).requestId()).isEqualTo(request);
        measure.hear(news(measure, FundingNews.Kind.RELEASED, 2, 500_000, null), AT);
        assertThat(measure.status()).isEqualTo(MeasureStatus.CANCELLED);
    }

    @Test
    void a_measure_is_closed_after_its_last_day_in_berlin() {
        var measure = granted();
        assertThatThrownBy(() -> measure.complete("town", Instant.parse("2027-07-31T21:59:59Z")))
                .isInstanceOf(PeriodNotOver.class);
        measure.complete("town", Instant.parse("2027-07-31T22:00:00Z"));
        assertThat(measure.status()).isEqualTo(MeasureStatus.COMPLETED);
    }

    @Test
    void an_amendment_without_effect_on_money_and_levels_holds_at_once() {
        var measure = granted();
        var later = amendment(measure, 100, 600_000, LocalDate.of(2027, 4, 1));
        assertThat(later.status()).isEqualTo(AmendmentStatus.IN_FORCE);
        assertThat(measure.amend(later, "town", AT)).isEmpty();
        assertThat(measure.plan().periodFrom()).isEqualTo(LocalDate.of(2027, 4, 1));
    }

    @Test
    void an_amendment_that_lowers_the_grant_waits_for_an_officer_and_tells_budget() {
        var measure = granted();
        var cheaper = amendment(measure, 100, 400_000, START);
        assertThat(cheaper.status()).isEqualTo(AmendmentStatus.PROPOSED);
        assertThatThrownBy(() -> cheaper.decide(true, null, "town", AT)).isInstanceOf(FourEyesRequired.class);
        cheaper.decide(true, null, "officer-a", AT);
        var reduced = measure.amend(cheaper, "officer-a", AT).orElseThrow();
        assertThat(reduced.amountCents()).as("gap of 3,500 EUR is below 90 %").isEqualTo(350_000);
        assertThat(reduced.version()).isEqualTo(2);
        assertThat(measure.decision().grantCents()).isEqualTo(350_000);
    }

    @Test
    void an_amendment_never_raises_the_grant_nor_misses_the_standard_nor_goes_back_before_the_approval() {
        var measure = granted();
        assertThat(amendment(measure, 200, 2_000_000, START).grantCents()).isEqualTo(500_000);
        assertThatThrownBy(() -> amendment(measure, 99, 600_000, START)).isInstanceOf(StandardNotMet.class);
        assertThatThrownBy(() -> amendment(measure, 100, 600_000, LocalDate.of(2027, 1, 14)))
                .isInstanceOf(StartedBeforeApproval.class);
        assertThatThrownBy(() -> amendment(assessed(START), 100, 600_000, START))
                .isInstanceOf(WrongState.class);
    }
}
