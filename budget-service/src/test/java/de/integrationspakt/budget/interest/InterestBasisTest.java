package de.integrationspakt.budget.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.integrationspakt.budget.interest.InterestBasis.Wanted;
import de.integrationspakt.budget.programme.InterestRule;
import de.integrationspakt.budget.recovery.Owed;
import de.integrationspakt.kernel.http.Invalid;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class InterestBasisTest {

    private static final LocalDate PAID = LocalDate.of(2020, 12, 10);
    private static final LocalDate DUE = LocalDate.of(2021, 5, 1);
    private static final LocalDate TO = LocalDate.of(2021, 12, 31);
    private static final InterestRule FROM_PAYMENT = new InterestRule(InterestRule.Start.PAYMENT, "LVWVFG-49A");
    private static final InterestRule FROM_DUE = new InterestRule(InterestRule.Start.DUE_DATE, "LVWVFG-49A");
    private static final Owed OWED =
            new Owed("IM-2020", "08116033", 1_200, DUE, new TreeMap<>(Map.of(PAID, 5_000L)), List.of());

    @Test
    void the_version_says_from_which_day_and_by_which_table() {
        assertThat(InterestBasis.of(FROM_PAYMENT, OWED, null, wanted(null, null, null)))
                .extracting(InterestBasis::from, InterestBasis::table, InterestBasis::deviation)
                .containsExactly(PAID, "LVWVFG-49A", null);
        assertThat(InterestBasis.of(FROM_DUE, OWED, null, wanted(null, null, null))
                        .from())
                .isEqualTo(DUE);
    }

    @Test
    void what_follows_begins_where_the_last_claim_ended() {
        var chargedTo = LocalDate.of(2021, 6, 30);
        assertThat(InterestBasis.of(FROM_PAYMENT, OWED, chargedTo, wanted(null, null, null))
                        .from())
                .isEqualTo(chargedTo);
    }

    @Test
    void another_day_or_table_needs_a_reason_and_the_versions_own_needs_none() {
        assertThat(InterestBasis.of(FROM_PAYMENT, OWED, null, wanted(PAID, "LVWVFG-49A", null))
                        .deviation())
                .isNull();
        assertThatThrownBy(() -> InterestBasis.of(FROM_PAYMENT, OWED, null, wanted(DUE, null, null)))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> InterestBasis.of(FROM_PAYMENT, OWED, null, wanted(null, "OTHER", null)))
                .isInstanceOf(Invalid.class);
        assertThat(InterestBasis.of(FROM_PAYMENT, OWED, null, wanted(DUE, null, "Vergleich"))
                        .deviation())
                .isEqualTo("Vergleich");
    }

    @Test
    void where_the_version_wants_none_the_officer_says_all_of_it() {
        assertThatThrownBy(() -> InterestBasis.of(null, OWED, null, wanted(PAID, null, "Vergleich")))
                .isInstanceOf(NoInterestRule.class);
        assertThatThrownBy(() -> InterestBasis.of(null, OWED, null, wanted(PAID, "LVWVFG-49A", null)))
                .isInstanceOf(Invalid.class);
        var basis = InterestBasis.of(null, OWED, null, wanted(PAID, "LVWVFG-49A", "Vergleich"));
        assertThat(basis.owedCents()).containsExactly(Map.entry(PAID, 1_200L));
    }

    private static Wanted wanted(LocalDate from, String table, String reason) {
        return new Wanted(from, TO, table, reason);
    }
}
