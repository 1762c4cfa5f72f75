package de.integrationspakt.municipality.measure;

import static de.integrationspakt.municipality.measure.AMeasure.answers;
import static de.integrationspakt.municipality.measure.AMeasure.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.municipality.standard.AStandard;
import de.integrationspakt.municipality.standard.Answer;
import de.integrationspakt.municipality.standard.Outcome;
import de.integrationspakt.municipality.standard.Standard;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandardCheckTest {
    private static final LocalDate START = LocalDate.of(2027, 3, 1);
    private static final Standard STANDARD = AStandard.ofLanguageCourses();

    private static StandardCheck check(int units, int places, List<Answer> answers) {
        return StandardCheck.of(STANDARD.criteria(), plan(units, places, START), answers);
    }

    private static List<Outcome> outcomes(StandardCheck check) {
        return check.results().stream().map(CriterionResult::outcome).toList();
    }

    private static List<Answer> with(Answer answer) {
        var all = new ArrayList<>(answers());
        all.add(answer);
        return all;
    }

    private static Answer reason(String criterion) {
        return new Answer(criterion, null, null, null, "a village");
    }

    @Test
    void teaching_units_and_group_size_are_taken_from_the_plan() {
        assertThat(outcomes(check(100, 16, answers()))).containsOnly(Outcome.MET);
        assertThat(outcomes(check(99, 7, answers())))
                .containsExactly(Outcome.NOT_MET, Outcome.NOT_MET, Outcome.MET, Outcome.MET);
        assertThat(outcomes(check(99, 7, with(reason("GROUP_SIZE")))))
                .containsExactly(Outcome.NOT_MET, Outcome.DEVIATION, Outcome.MET, Outcome.MET);
    }

    @Test
    void an_answer_of_another_kind_or_to_no_criterion_is_refused() {
        var wrong = List.of(
                new Answer("COLOUR", null, "RED", null, null),
                new Answer("FINAL_TEST", BigDecimal.ONE, null, null, null),
                new Answer("FINAL_TEST", null, "A", true, null),
                new Answer("FINAL_TEST", null, null, null, null),
                new Answer("GROUP_SIZE", BigDecimal.TEN, null, null, null));
        for (var answer : wrong) {
            assertThatThrownBy(() -> StandardCheck.requireUnderstood(STANDARD, List.of(answer)))
                    .as("%s", answer)
                    .isInstanceOf(Invalid.class);
        }
        assertThatThrownBy(() -> StandardCheck.requireUnderstood(
                        STANDARD, with(new Answer("FINAL_TEST", null, null, false, null))))
                .as("twice")
                .isInstanceOf(Invalid.class);
        StandardCheck.requireUnderstood(STANDARD, with(reason("GROUP_SIZE")));
    }

    @Test
    void without_a_word_each_criterion_gets_what_its_answer_came_to() {
        assertThat(check(99, 16, answers()).judge(List.of()))
                .extracting(Verdict::verdict)
                .containsExactly(Outcome.NOT_MET, Outcome.MET, Outcome.MET, Outcome.MET);
    }

    @Test
    void a_deviation_has_to_be_decided_with_a_reason() {
        var check = check(100, 7, with(reason("GROUP_SIZE")));
        assertThatThrownBy(() -> check.judge(List.of())).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> check.judge(List.of(new Verdict("GROUP_SIZE", Outcome.DEVIATION, " "))))
                .isInstanceOf(Invalid.class);
        assertThat(check.judge(List.of(new Verdict("GROUP_SIZE", Outcome.DEVIATION, "a village indeed"))))
                .extracting(Verdict::verdict)
                .containsExactly(Outcome.MET, Outcome.DEVIATION, Outcome.MET, Outcome.MET);
        assertThat(check.judge(List.of(new Verdict("GROUP_SIZE", Outcome.NOT_MET, "the next town has a course"))))
                .extracting(Verdict::verdict)
                .contains(Outcome.NOT_MET);
    }

    @Test
    void an_officer_finds_worse_with_a_reason_and_never_better() {
        var short_ = check(99, 7, answers());
        assertThatThrownBy(() -> short_.judge(List.of(new Verdict("TEACHING_UNITS", Outcome.MET, "nearly"))))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> short_.judge(List.of(new Verdict("TEACHING_UNITS", Outcome.DEVIATION, "nearly"))))
                .as("mandatory")
                .isInstanceOf(Invalid.class);
        assertThat(short_.judge(List.of(new Verdict("GROUP_SIZE", Outcome.DEVIATION, "seen on site"))))
                .as("a deviation the applicant gave no reason for")
                .extracting(Verdict::verdict)
                .contains(Outcome.DEVIATION);
        var good = check(100, 16, answers());
        assertThatThrownBy(() -> good.judge(List.of(new Verdict("FINAL_TEST", Outcome.NOT_MET, null))))
                .isInstanceOf(Invalid.class);
        assertThat(good.judge(List.of(new Verdict("FINAL_TEST", Outcome.NOT_MET, "the test is not recognised"))))
                .extracting(Verdict::verdict)
                .contains(Outcome.NOT_MET);
        assertThatThrownBy(() -> good.judge(List.of(
                        new Verdict("FINAL_TEST", Outcome.MET, null), new Verdict("FINAL_TEST", Outcome.MET, null))))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> good.judge(List.of(new Verdict("COLOUR", Outcome.MET, null))))
                .isInstanceOf(Invalid.class);
    }
}
