package de.integrationspakt.municipality.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.integrationspakt.kernel.access.FourEyesRequired;
import de.integrationspakt.kernel.http.WrongState;
import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.municipality.funding.BudgetLine;
import de.integrationspakt.municipality.funding.Drawdown;
import de.integrationspakt.municipality.funding.FundingNews;
import de.integrationspakt.municipality.funding.Remedy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a municipality can do against a decision, until when, and who decides it. */
class ObjectionTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final BudgetLine LINE = new BudgetLine("ILA-2025", "ILA", 1, 2025, Drawdown.COST_CLAIM, false);

    private static Instant on(LocalDate day) {
        return day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }

    private static Claim submitted() {
        var content = new ClaimContent(
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2025, 12, 31),
                10,
                List.of(CostItem.of("RENT", null, 1_000, null)),
                List.of());
        var claim = Claim.draft(
                new ClaimHead(new Ags("08116033"), LINE.code(), ClaimKind.SINGLE, null),
                LINE,
                content,
                "town",
                on(DAY));
        claim.submit("town", on(DAY));
        return claim;
    }

    private static Claim rejected(Remedy remedy) {
        var claim = submitted();
        claim.reject(remedy, "no", "officer-a", on(DAY));
        return claim;
    }

    private static Claim paidInPart() {
        var claim = submitted();
        var item = claim.items().get(0).id();
        claim.assess(new Assessment(List.of(new Recognition(item, 600, "vacant"))), 0, "officer-a", on(DAY));
        claim.approve(Remedy.OBJECTION, "officer-b", on(DAY));
        claim.hear(news(claim, FundingNews.Kind.RESERVED, 1), on(DAY));
        return claim;
    }

    private static FundingNews news(Claim claim, FundingNews.Kind kind, long version) {
        var request = claim.funding().orElseThrow().request();
        return new FundingNews(kind, request, version, 600, 0L, null, "r", "order", DAY, null, null);
    }

    @Test
    void the_remedy_ends_a_month_after_the_decision_counts_as_known_and_a_year_if_there_was_no_instruction() {
        // Monday; known on Friday the 6th; the 6th of April is Easter Monday.
        assertThat(rejected(Remedy.OBJECTION).decision().orElseThrow().remedyUntil())
                .isEqualTo(LocalDate.of(2026, 4, 7));
        assertThat(rejected(null).decision().orElseThrow().remedyUntil()).isEqualTo(LocalDate.of(2027, 3, 8));
    }

    @Test
    void on_the_last_day_it_is_in_time_and_after_it_only_with_a_reason() {
        var inTime = rejected(Remedy.OBJECTION);
        inTime.object("it is", null, "town", on(LocalDate.of(2026, 4, 7)));
        assertThat(inTime.objection().orElseThrow().isLate()).isFalse();
        var late = rejected(Remedy.OBJECTION);
        var after = on(LocalDate.of(2026, 4, 8));
        assertThatThrownBy(() -> late.object("it is", null, "town", after)).isInstanceOf(ObjectionTooLate.class);
        late.object("it is", "the portal was down", "town", after);
        assertThat(late.objection().orElseThrow().isLate()).isTrue();
        var muchLater = rejected(Remedy.OBJECTION);
        assertThatThrownBy(() -> muchLater.object("it is", "forgot", "town", on(LocalDate.of(2027, 4, 8))))
                .isInstanceOf(ObjectionTooLate.class);
    }

    @Test
    void who_had_the_claim_in_hands_does_not_decide_the_objection() {
        var claim = paidInPart();
        claim.object("it was not vacant", null, "town", on(DAY));
        for (String hand : List.of("officer-a", "officer-b")) {
            assertThatThrownBy(() -> claim.decideObjection(Objection.Outcome.DISMISSED, "no", hand, on(DAY)))
                    .isInstanceOf(FourEyesRequired.class);
        }
        claim.decideObjection(Objection.Outcome.DISMISSED, "no", "officer-c", on(DAY));
        assertThat(claim.status()).isEqualTo(ClaimStatus.RESERVED);
        assertThat(claim.decision().orElseThrow().remedy()).isEqualTo(Remedy.ACTION);
        assertThatThrownBy(() -> claim.object("again", null, "town", on(DAY))).isInstanceOf(AlreadyObjected.class);
        assertThatThrownBy(() -> claim.decideObjection(Objection.Outcome.GRANTED, "yes", "officer-c", on(DAY)))
                .isInstanceOf(NoOpenObjection.class);
    }

    @Test
    void a_granted_objection_pays_only_what_is_more_and_only_after_the_first_payment() {
        var claim = paidInPart();
        claim.object("it was not vacant", null, "town", on(DAY));
        assertThatThrownBy(() -> claim.decideObjection(Objection.Outcome.GRANTED, "right", "officer-c", on(DAY)))
                .isInstanceOf(WrongState.class);
        var paid = news(claim, FundingNews.Kind.PAID, 2);
        claim.hear(paid, on(DAY));
        claim.decideObjection(Objection.Outcome.GRANTED, "right", "officer-c", on(DAY));
        assertThat(claim.status()).isEqualTo(ClaimStatus.SUBMITTED);
        assertThatThrownBy(() -> claim.withdraw("no", "town", on(DAY))).isInstanceOf(AlreadyPaid.class);
        assertThatThrownBy(() -> claim.reject(null, "no", "officer-a", on(DAY))).isInstanceOf(AlreadyPaid.class);
        claim.assess(new Assessment(List.of()), 600, "officer-a", on(DAY));
        assertThat(claim.due().cents()).isEqualTo(400);
        claim.approve(Remedy.OBJECTION, "officer-b", on(DAY));
        assertThat(claim.decision().orElseThrow().remedy()).isEqualTo(Remedy.ACTION);
        assertThat(claim.hear(paid, on(DAY))).isFalse();
    }

    @Test
    void a_rejected_claim_is_opened_again_or_stays_rejected() {
        var granted = rejected(Remedy.OBJECTION);
        granted.object("it is", null, "town", on(DAY));
        assertThatThrownBy(() -> granted.decideObjection(Objection.Outcome.GRANTED, "yes", "officer-a", on(DAY)))
                .isInstanceOf(FourEyesRequired.class);
        granted.decideObjection(Objection.Outcome.GRANTED_IN_PART, "half", "officer-c", on(DAY));
        assertThat(granted.status()).isEqualTo(ClaimStatus.SUBMITTED);
        var dismissed = rejected(Remedy.OBJECTION);
        dismissed.object("it is", null, "town", on(DAY));
        dismissed.decideObjection(Objection.Outcome.DISMISSED, "no", "officer-c", on(DAY));
        assertThat(dismissed.status()).isEqualTo(ClaimStatus.REJECTED);
    }
}
