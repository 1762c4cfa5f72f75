package de.integrationspakt.casemanagement.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.integrationspakt.casemanagement.funding.BudgetLine;
import de.integrationspakt.casemanagement.funding.Drawdown;
import de.integrationspakt.casemanagement.funding.ProgrammeVersion;
import de.integrationspakt.casemanagement.funding.Qualification;
import de.integrationspakt.casemanagement.funding.Rate;
import de.integrationspakt.casemanagement.manager.Fte;
import de.integrationspakt.kernel.http.Refusal;
import de.integrationspakt.kernel.key.Holder;
import de.integrationspakt.kernel.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {
    private static final BudgetLine LINE = new BudgetLine("IM-2017", "IM", 2017, Drawdown.FUNDED_POST, false);
    private static final LocalDate START = LocalDate.of(2017, 10, 1);
    private static final ProgrammeVersion RULES = new ProgrammeVersion(
            "IM",
            1,
            Set.of(Holder.Kind.MUNICIPALITY, Holder.Kind.DISTRICT, Holder.Kind.GROUP),
            25,
            Money.ofEuro(51_000),
            24,
            List.of(
                    new Rate("DEGREE", LocalDate.of(2017, 1, 1), 6_400_000),
                    new Rate("VOCATIONAL", LocalDate.of(2017, 1, 1), 5_100_000)));
    private static final Optional<Money> FRAME = Optional.of(Money.ofEuro(213_349));

    private static PlannedPost post(String fte, int months, LocalDate from) {
        return new PlannedPost(new Holder("08116033"), "IM-2017", Qualification.DEGREE, Fte.parse(fte), from, months);
    }

    private static void refused(Terms terms, PlannedPost post, String code) {
        assertThatThrownBy(() -> terms.grant(post))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @ParameterizedTest(name = "{0} FTE for {1} months from {2}: {3}")
    @CsvSource(textBlock = """
                    0.25,  1, 2017-01-01, granted
                    1.00, 24, 2017-12-31, granted
                    0.24, 12, 2017-10-01, INVALID_CONTENT
                    1.01, 12, 2017-10-01, INVALID_CONTENT
                    0.50,  0, 2017-10-01, INVALID_CONTENT
                    0.50, 25, 2017-10-01, INVALID_CONTENT
                    0.50, 12, 2016-12-31, INVALID_CONTENT
                    0.50, 12, 2018-01-01, INVALID_CONTENT
                    """)
    void part_months_and_first_day_have_limits(String fte, int months, LocalDate from, String outcome) {
        var terms = new Terms(LINE, RULES, FRAME);
        if (outcome.equals("granted")) {
            assertThat(terms.grant(post(fte, months, from)).cents()).isPositive();
        } else {
            refused(terms, post(fte, months, from), outcome);
        }
    }

    @ParameterizedTest(name = "a frame of {0} EUR: {1}")
    @CsvSource({"51000, granted", "50999, FRAME_TOO_SMALL", "0, FRAME_TOO_SMALL"})
    void who_applies_alone_needs_a_frame_of_51000_euro(long euro, String outcome) {
        var terms = new Terms(LINE, RULES, Optional.of(Money.ofEuro(euro)));
        if (outcome.equals("granted")) {
            assertThat(terms.grant(post("0.50", 12, START))).isEqualTo(Money.ofEuro(32_000));
        } else {
            refused(terms, post("0.50", 12, START), outcome);
        }
    }

    @Test
    void a_share_that_has_not_arrived_is_waited_for() {
        refused(new Terms(LINE, RULES, Optional.empty()), post("0.50", 12, START), "NOT_YET_KNOWN");
    }

    @Test
    void only_an_open_line_for_posts_can_be_drawn_on() {
        var claims = new BudgetLine("ILA-2017", "ILA", 2017, Drawdown.COST_CLAIM, false);
        refused(new Terms(claims, RULES, FRAME), post("0.50", 12, START), "INVALID_CONTENT");
        var closed = new BudgetLine("IM-2017", "IM", 2017, Drawdown.FUNDED_POST, true);
        refused(new Terms(closed, RULES, FRAME), post("0.50", 12, START), "BUDGET_LINE_CLOSED");
    }

    @Test
    void from_2025_districts_alone_apply_and_a_city_district_is_one() {
        var rules = new ProgrammeVersion("IM", 4, Set.of(Holder.Kind.DISTRICT), 25, null, 60, RULES.rates());
        refused(new Terms(LINE, rules, FRAME), post("0.50", 12, START), "APPLICANT_NOT_ALLOWED");
        for (String holder : new String[] {"08116", "08111000"}) {
            var post = new PlannedPost(new Holder(holder), "IM-2017", Qualification.VOCATIONAL, Fte.FULL, START, 12);
            assertThat(new Terms(LINE, rules, Optional.empty()).grant(post)).isEqualTo(Money.ofEuro(51_000));
        }
    }

    @Test
    void without_a_rate_for_the_qualification_there_is_no_amount() {
        var rules = new ProgrammeVersion(
                "IM", 1, RULES.applicantKinds(), 25, null, 24, List.of(new Rate("VOCATIONAL", START, 5_100_000)));
        refused(new Terms(LINE, rules, FRAME), post("0.50", 12, START), "INVALID_CONTENT");
    }
}
