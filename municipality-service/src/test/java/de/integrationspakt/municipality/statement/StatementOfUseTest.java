package de.integrationspakt.municipality.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.integrationspakt.kernel.access.FourEyesRequired;
import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.municipality.measure.CostKind;
import de.integrationspakt.municipality.measure.FinancingKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StatementOfUseTest {
    private static final Instant MARCH = Instant.parse("2019-03-01T09:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2019, 3, 31);
    private static final LocalDate HEARD_UNTIL = LocalDate.of(2019, 3, 15);
    private static final Grant PAID_IN_FULL = new Grant(UUID.randomUUID(), 10_000_00, 10_000_00, 0, true);
    private static final Check ALL = new Check(Map.of(), null, null);

    private static StatementOfUse open(StatementKind kind) {
        return StatementOfUse.open(
                new Owing(
                        UUID.randomUUID(), "08116033", "M-2018", LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31)),
                kind,
                LocalDate.of(2018, 1, 1),
                LocalDate.of(2018, 12, 31),
                DUE,
                MARCH);
    }

    private static StatementOfUse submitted(long costCents) {
        var statement = open(StatementKind.FINAL);
        statement.write(new StatementContent(
                List.of(new ActualCost(CostKind.FEES, null, costCents, null, null)),
                List.of(new ActualFinancing(FinancingKind.OWN_MEANS, 2_000_00)),
                null,
                "Zwei Kurse, 31 Teilnehmende."));
        statement.submit(null, "town", MARCH);
        return statement;
    }

    @Test
    void what_was_spent_as_planned_is_accepted_by_two_others() {
        var statement = submitted(12_000_00);
        statement.check(ALL, PAID_IN_FULL, HEARD_UNTIL, "first", MARCH);
        assertThat(statement.outcome().orElseThrow().recoverCents()).isZero();
        statement.accept(PAID_IN_FULL, UUID.randomUUID(), "second", MARCH);
        assertThat(statement.status()).isEqualTo(StatementStatus.ACCEPTED);
        assertThat(statement.recovery()).isNull();
    }

    @Test
    void what_was_paid_beyond_comes_back_after_a_hearing() {
        var statement = submitted(9_000_00);
        statement.check(ALL, PAID_IN_FULL, HEARD_UNTIL, "first", MARCH);
        assertThat(statement.status()).isEqualTo(StatementStatus.HEARING);
        assertThat(statement.outcome().orElseThrow().recoverCents()).isEqualTo(3_000_00);
        assertThatThrownBy(() -> statement.accept(PAID_IN_FULL, UUID.randomUUID(), "second", MARCH))
                .isInstanceOf(HearingRunning.class);
        statement.answerHearing("Das trifft zu.", "town", MARCH);
        var recovery = UUID.randomUUID();
        statement.accept(PAID_IN_FULL, recovery, "second", MARCH);
        assertThat(statement.status()).isEqualTo(StatementStatus.RECOVERING);
        assertThat(statement.recovery()).isEqualTo(recovery);
        statement.cameBack(1_000_00, MARCH);
        assertThat(statement.status()).isEqualTo(StatementStatus.RECOVERING);
        statement.cameBack(2_000_00, MARCH);
        assertThat(statement.status()).isEqualTo(StatementStatus.SETTLED);
    }

    @Test
    void who_does_not_answer_is_not_waited_for_after_the_last_day() {
        var statement = submitted(9_000_00);
        statement.check(ALL, PAID_IN_FULL, HEARD_UNTIL, "first", MARCH);
        // 15 March is over in Berlin an hour before it is over in UTC.
        statement.accept(PAID_IN_FULL, UUID.randomUUID(), "second", Instant.parse("2019-03-15T23:00:00Z"));
        assertThat(statement.status()).isEqualTo(StatementStatus.RECOVERING);
    }

    @Test
    void nobody_checks_what_he_submitted_nor_accepts_what_he_checked() {
        var statement = submitted(12_000_00);
        assertThatThrownBy(() -> statement.check(ALL, PAID_IN_FULL, HEARD_UNTIL, "town", MARCH))
                .isInstanceOf(FourEyesRequired.class);
        statement.check(ALL, PAID_IN_FULL, HEARD_UNTIL, "first", MARCH);
        assertThatThrownBy(() -> statement.accept(PAID_IN_FULL, UUID.randomUUID(), "first", MARCH))
                .isInstanceOf(FourEyesRequired.class);
        assertThatThrownBy(() -> statement.accept(PAID_IN_FULL, UUID.randomUUID(), "town", MARCH))
                .isInstanceOf(FourEyesRequired.class);
    }

    @Test
    void money_that_moved_since_the_check_asks_for_a_new_one() {
        var statement = submitted(12_000_00);
        statement.check(ALL, PAID_IN_FULL, HEARD_UNTIL, "first", MARCH);
        var returned = new Grant(PAID_IN_FULL.request(), 10_000_00, 4_000_00, 0, true);
        assertThatThrownBy(() -> statement.accept(returned, UUID.randomUUID(), "second", MARCH))
                .isInstanceOf(GrantMoved.class);
    }

    @Test
    void less_than_stated_is_recognised_with_a_reason_only() {
        var statement = submitted(12_000_00);
        var without = new Check(Map.of(0, new Check.Recognised(11_000_00, null)), null, null);
        assertThatThrownBy(() -> statement.check(without, PAID_IN_FULL, HEARD_UNTIL, "first", MARCH))
                .isInstanceOf(Invalid.class);
        var above = new Check(Map.of(0, new Check.Recognised(12_000_01, "mehr")), null, null);
        assertThatThrownBy(() -> statement.check(above, PAID_IN_FULL, HEARD_UNTIL, "first", MARCH))
                .isInstanceOf(Invalid.class);
        var unknown = new Check(Map.of(1, new Check.Recognised(1, "?")), null, null);
        assertThatThrownBy(() -> statement.check(unknown, PAID_IN_FULL, HEARD_UNTIL, "first", MARCH))
                .isInstanceOf(Invalid.class);
        assertThat(statement.status()).isEqualTo(StatementStatus.SUBMITTED);
        assertThat(statement.costs().get(0).recognisedCents()).isNull();
    }

    @Test
    void more_than_the_rule_gives_is_never_left_to_the_applicant() {
        var statement = submitted(9_000_00);
        var generous = new Check(Map.of(), 7_000_01L, "aus Billigkeit");
        assertThatThrownBy(() -> statement.check(generous, PAID_IN_FULL, HEARD_UNTIL, "first", MARCH))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void a_query_voids_the_check_and_gives_it_back_to_the_applicant() {
        var statement = submitted(9_000_00);
        statement.check(ALL, PAID_IN_FULL, HEARD_UNTIL, "first", MARCH);
        statement.query("Wo ist der Beleg?", "first", MARCH);
        assertThat(statement.outcome()).isEmpty();
        assertThat(statement.costs().get(0).recognisedCents()).isNull();
        statement.submit("Anbei.", "town", Instant.parse("2019-04-01T09:00:00Z"));
        assertThat(statement.late()).isTrue();
    }

    @Test
    void without_costs_and_words_nothing_is_submitted() {
        var statement = open(StatementKind.FINAL);
        assertThatThrownBy(() -> statement.submit(null, "town", MARCH)).isInstanceOf(ReportMissing.class);
    }

    @Test
    void an_interim_statement_asks_nothing_back() {
        var statement = open(StatementKind.INTERIM);
        statement.write(new StatementContent(
                List.of(new ActualCost(CostKind.FEES, null, 1_00, null, null)), List.of(), null, "Läuft."));
        statement.submit(null, "town", MARCH);
        statement.check(ALL, PAID_IN_FULL, HEARD_UNTIL, "first", MARCH);
        statement.accept(PAID_IN_FULL, UUID.randomUUID(), "second", MARCH);
        assertThat(statement.status()).isEqualTo(StatementStatus.ACCEPTED);
    }
}
