package de.integrationspakt.municipality.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.integrationspakt.kernel.access.FourEyesRequired;
import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.kernel.money.Money;
import de.integrationspakt.municipality.funding.BudgetLine;
import de.integrationspakt.municipality.funding.Drawdown;
import de.integrationspakt.municipality.funding.FundingNews;
import de.integrationspakt.municipality.funding.Remedy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ClaimTest {
    private static final Instant AT = Instant.parse("2020-07-14T22:30:00Z");
    private static final BudgetLine LINE = new BudgetLine("ILA-2020", "ILA", 1, 2020, Drawdown.COST_CLAIM, false);

    private static Claim aClaim() {
        var content = new ClaimContent(
                LocalDate.of(2020, 1, 1),
                LocalDate.of(2020, 6, 30),
                268,
                List.of(CostItem.of("RENT", null, 400_000, null), CostItem.of("WATER", null, 100_050, null)),
                List.of(new Income(Income.Kind.USER_FEES, 50_000)));
        return Claim.draft(
                new ClaimHead(new Ags("08116033"), LINE.code(), ClaimKind.SINGLE, null), LINE, content, "town", AT);
    }

    private static Claim submitted() {
        var claim = aClaim();
        claim.submit("town", AT);
        return claim;
    }

    private static Recognition of(Claim claim, int item, long cents, String reason) {
        return new Recognition(claim.items().get(item).id(), cents, reason);
    }

    private static UUID request(Claim claim) {
        return claim.funding().orElseThrow().request();
    }

    private static FundingNews reserved(UUID request) {
        return new FundingNews(FundingNews.Kind.RESERVED, request, 9, 450_050, null, null, "r", null, null, null, null);
    }

    private static Assessment full() {
        return new Assessment(List.of());
    }

    @Test
    void claimed_is_cost_less_income() {
        assertThat(aClaim().claimed()).isEqualTo(Money.parse("4500.50"));
    }

    @Test
    void the_day_of_submission_is_the_one_in_berlin() {
        assertThat(aClaim().submit("town", AT).submittedOn()).isEqualTo(LocalDate.of(2020, 7, 15));
    }

    @Test
    void recognised_is_what_the_officer_leaves_of_the_items_less_income() {
        var claim = submitted();
        claim.assess(new Assessment(List.of(of(claim, 0, 300_000, "half was vacant"))), 0, "officer-a", AT);
        assertThat(claim.recognised()).contains(Money.parse("3500.50"));
        claim.assess(full(), 0, "officer-a", AT);
        assertThat(claim.recognised()).contains(claim.claimed());
    }

    @Test
    void an_item_is_neither_recognised_above_its_amount_nor_reduced_without_a_reason() {
        var claim = submitted();
        assertThatThrownBy(() -> claim.assess(new Assessment(List.of(of(claim, 0, 400_001, "more"))), 0, "a", AT))
                .isInstanceOf(RecognisedAboveClaimed.class);
        assertThatThrownBy(() -> claim.assess(new Assessment(List.of(of(claim, 0, 399_999, " "))), 0, "a", AT))
                .isInstanceOf(ReasonRequired.class);
        var twice = of(claim, 0, 400_000, null);
        assertThatThrownBy(() -> claim.assess(new Assessment(List.of(twice, twice)), 0, "a", AT))
                .isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() ->
                        claim.assess(new Assessment(List.of(new Recognition(UUID.randomUUID(), 1, null))), 0, "a", AT))
                .isInstanceOf(UnknownItem.class);
        assertThat(claim.status()).isEqualTo(ClaimStatus.SUBMITTED);
    }

    @Test
    void what_leaves_nothing_after_income_is_not_assessed_but_rejected() {
        var claim = submitted();
        var nothing = new Assessment(List.of(of(claim, 0, 0, "no"), of(claim, 1, 50_000, "no")));
        assertThatThrownBy(() -> claim.assess(nothing, 0, "a", AT)).isInstanceOf(NothingRecognised.class);
        claim.reject(Remedy.OBJECTION, "not for refugees", "a", AT);
        assertThat(claim.recognised()).isEmpty();
    }

    @Test
    void neither_the_assessor_nor_the_applicant_approves() {
        var claim = submitted();
        assertThatThrownBy(() -> claim.assess(full(), 0, "town", AT)).isInstanceOf(FourEyesRequired.class);
        claim.assess(full(), 0, "officer-a", AT);
        assertThatThrownBy(() -> claim.approve(Remedy.OBJECTION, "officer-a", AT))
                .isInstanceOf(FourEyesRequired.class);
        assertThatThrownBy(() -> claim.approve(Remedy.OBJECTION, "town", AT)).isInstanceOf(FourEyesRequired.class);
        claim.approve(Remedy.OBJECTION, "officer-b", AT);
        assertThat(claim.due()).isEqualTo(Money.parse("4500.50"));
    }

    @Test
    void a_refused_claim_is_reassessed_to_the_remainder_under_a_new_request() {
        var claim = submitted();
        claim.assess(full(), 0, "officer-a", AT);
        claim.approve(Remedy.OBJECTION, "officer-b", AT);
        var first = request(claim);
        claim.hear(
                new FundingNews(
                        FundingNews.Kind.REFUSED,
                        first,
                        1,
                        450_050,
                        null,
                        100_000L,
                        null,
                        null,
                        null,
                        "INSUFFICIENT_FUNDS",
                        null),
                AT);
        claim.assess(new Assessment(List.of(of(claim, 0, 49_950, "only this is left"))), 0, "officer-a", AT);
        claim.approve(Remedy.OBJECTION, "officer-b", AT);
        assertThat(claim.due()).isEqualTo(Money.parse("1000.00"));
        assertThat(request(claim)).isNotEqualTo(first);
        assertThat(claim.hear(reserved(first), AT)).isFalse();
        assertThat(claim.status()).isEqualTo(ClaimStatus.APPROVED);
    }

    @Test
    void an_edit_after_a_query_voids_the_assessment() {
        var claim = submitted();
        claim.assess(full(), 0, "officer-a", AT);
        claim.query("which home?", "officer-b", AT);
        assertThat(claim.recognised()).isEmpty();
        assertThat(claim.items())
                .allSatisfy(item -> assertThat(item.recognisedCents()).isNull());
        claim.answer("Schlierbacher Strasse", "town", AT);
        assertThat(claim.history())
                .extracting(Step::status)
                .containsExactly(
                        ClaimStatus.DRAFT,
                        ClaimStatus.SUBMITTED,
                        ClaimStatus.ASSESSED,
                        ClaimStatus.QUERIED,
                        ClaimStatus.SUBMITTED);
    }

    @Test
    void withdrawing_a_reserved_claim_gives_its_money_back_and_a_draft_has_none() {
        assertThat(aClaim().withdraw("mistake", "town", AT)).isEmpty();
        var claim = submitted();
        claim.assess(full(), 0, "officer-a", AT);
        claim.approve(Remedy.OBJECTION, "officer-b", AT);
        var request = request(claim);
        claim.hear(reserved(request), AT);
        assertThat(claim.withdraw("mistake", "town", AT)).hasValueSatisfying(fact -> {
            assertThat(fact.requestId()).isEqualTo(request);
            assertThat(fact.subject()).isEqualTo("08116033");
        });
    }

    @Test
    void content_must_fit_the_line() {
        var from = LocalDate.of(2020, 1, 1);
        var to = LocalDate.of(2020, 12, 31);
        var rent = List.of(CostItem.of("RENT", null, 100, null));
        Map<String, CostCategory> none = Map.of();
        assertThatThrownBy(() -> new ClaimContent(to, from, 1, rent, List.of()).require(LINE, ClaimKind.SINGLE, none))
                .isInstanceOf(PeriodOutsideYear.class);
        assertThatThrownBy(() -> new ClaimContent(from.minusDays(1), to, 1, rent, List.of())
                        .require(LINE, ClaimKind.SINGLE, none))
                .isInstanceOf(PeriodOutsideYear.class);
        assertThatThrownBy(() -> new ClaimContent(from, to.plusDays(1), 1, rent, List.of())
                        .require(LINE, ClaimKind.SINGLE, none))
                .isInstanceOf(PeriodOutsideYear.class);
        assertThatThrownBy(() -> new ClaimContent(from, to, 1, rent, List.of()).require(LINE, ClaimKind.SINGLE, none))
                .isInstanceOf(UnknownCategory.class);
        var income = List.of(new Income(Income.Kind.JOB_CENTRE, 100));
        assertThatThrownBy(() -> new ClaimContent(from, to, 1, List.of(), income).require(LINE, ClaimKind.SINGLE, none))
                .isInstanceOf(IncomeExceedsCost.class);
    }
}
