package de.integrationspakt.municipality.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.integrationspakt.kernel.http.WrongState;
import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.kernel.money.Money;
import de.integrationspakt.municipality.funding.BudgetLine;
import de.integrationspakt.municipality.funding.Drawdown;
import de.integrationspakt.municipality.funding.FundingNews;
import de.integrationspakt.municipality.funding.FundingRequests.Paid;
import de.integrationspakt.municipality.funding.Remedy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A final settlement against what was paid in instalments. */
class SettlementTest {
    private static final Instant AT = Instant.parse("2026-03-02T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final BudgetLine LINE = new BudgetLine("ILA-2025", "ILA", 1, 2025, Drawdown.COST_CLAIM, false);
    private static final Assessment FULL = new Assessment(List.of());

    private static Claim assessed(long costCents, long incomeCents, long settledCents) {
        var income = incomeCents == 0 ? List.<Income>of() : List.of(new Income(Income.Kind.USER_FEES, incomeCents));
        var content = new ClaimContent(
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2025, 12, 31),
                10,
                List.of(CostItem.of("RENT", null, costCents, null)),
                income);
        var claim = Claim.draft(
                new ClaimHead(new Ags("08116033"), LINE.code(), ClaimKind.FINAL, null), LINE, content, "town", AT);
        claim.submit("town", AT);
        claim.assess(FULL, settledCents, "officer-a", AT);
        return claim;
    }

    @ParameterizedTest(name = "cost {0}, income {1}, paid before {2}: due {3}, {4}")
    @CsvSource(textBlock = """
            1000,    0,  600,  400, APPROVED
            1000,  400,  600,    0, SETTLED
            1000,  900,  600, -500, RECOVERY_DUE
            1000, 5000,  600, -600, RECOVERY_DUE
            1000, 1000,    0,    0, SETTLED
            """)
    void what_is_due_is_recognised_cost_less_income_less_what_was_paid(
            long cost, long income, long settled, long due, ClaimStatus ends) {
        var claim = assessed(cost, income, settled);
        assertThat(claim.due()).isEqualTo(Money.ofCents(due));
        if (due < 0) {
            claim.hear("too much was paid", TODAY.plusDays(14), "officer-a", AT);
            claim.respond("agreed", "town", AT);
        }
        claim.approve(Remedy.OBJECTION, "officer-b", AT);
        assertThat(claim.status()).isEqualTo(ends);
        assertThat(claim.funding().isPresent()).isEqualTo(due > 0);
    }

    @Test
    void money_comes_back_only_after_the_municipality_was_heard() {
        var claim = assessed(1000, 900, 600);
        assertThatThrownBy(() -> claim.approve(Remedy.OBJECTION, "officer-b", AT))
                .isInstanceOf(WrongState.class);
        claim.hear("too much was paid", TODAY.plusDays(14), "officer-a", AT);
        assertThatThrownBy(() -> claim.approve(Remedy.OBJECTION, "officer-b", AT.plus(Duration.ofDays(14))))
                .isInstanceOf(HearingRunning.class);
        claim.approve(Remedy.OBJECTION, "officer-b", AT.plus(Duration.ofDays(15)));
        assertThat(claim.status()).isEqualTo(ClaimStatus.RECOVERY_DUE);
    }

    @Test
    void there_is_nothing_to_hear_about_where_nothing_comes_back() {
        assertThatThrownBy(() -> assessed(1000, 0, 1000).hear("?", TODAY.plusDays(1), "officer-a", AT))
                .isInstanceOf(NothingToRecover.class);
    }

    @Test
    void the_newest_payments_are_taken_back_first_and_none_beyond_what_it_was() {
        var newest = new Paid(UUID.randomUUID(), 300);
        var oldest = new Paid(UUID.randomUUID(), 500);
        assertThat(Recovery.of(450, List.of(newest, oldest)))
                .extracting(Recovery::request, Recovery::amountCents)
                .containsExactly(tuple(newest.request(), 300L), tuple(oldest.request(), 150L));
        assertThat(Recovery.of(300, List.of(newest, oldest))).hasSize(1);
    }

    @Test
    void the_settlement_is_recovered_with_the_last_cent() {
        var claim = assessed(1000, 900, 600);
        claim.hear("too much was paid", TODAY.plusDays(14), "officer-a", AT);
        claim.respond("agreed", "town", AT);
        claim.approve(Remedy.OBJECTION, "officer-b", AT);
        claim.takeBack(Recovery.of(500, List.of(new Paid(UUID.randomUUID(), 600))));
        assertThat(claim.hear(recovered(claim, 4, 200), AT)).isTrue();
        assertThat(claim.status()).isEqualTo(ClaimStatus.RECOVERY_DUE);
        assertThat(claim.hear(recovered(claim, 4, 200), AT)).isFalse();
        assertThat(claim.hear(recovered(claim, 5, 300), AT)).isTrue();
        assertThat(claim.status()).isEqualTo(ClaimStatus.RECOVERED);
    }

    private static FundingNews recovered(Claim claim, long version, long cents) {
        var recovery = claim.recoveries().get(0);
        return new FundingNews(
                FundingNews.Kind.RECOVERED,
                recovery.request(),
                version,
                cents,
                null,
                null,
                null,
                null,
                TODAY,
                null,
                recovery.recovery());
    }

    @Test
    void the_remainder_cuts_the_last_items_and_says_so() {
        var items = List.of(
                CostItem.of("RENT", null, 400, null).recognised(300, "vacant"),
                CostItem.of("WATER", null, 100, null).recognised(100, null),
                CostItem.of("WASTE", null, 50, null).recognised(50, null));
        assertThat(Remainder.of(items, 360))
                .extracting(Recognition::amountCents)
                .containsExactly(300L, 60L, 0L);
        assertThat(Remainder.of(items, 360))
                .extracting(Recognition::reason)
                .containsExactly("vacant", Remainder.REASON, Remainder.REASON);
        assertThat(Remainder.of(items, 9_999))
                .extracting(Recognition::amountCents)
                .containsExactly(300L, 100L, 50L);
        assertThat(Remainder.of(items, 100).get(0).reason()).isEqualTo("vacant; " + Remainder.REASON);
    }
}
