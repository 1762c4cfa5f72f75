package de.integrationspakt.municipality.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.Refusal;
import de.integrationspakt.municipality.survey.SurveyLifeCycle.Action;
import de.integrationspakt.municipality.survey.SurveyLifeCycle.Phase;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every pair of phase and action, and of action and role. */
class SurveyLifeCycleTest {
    private static final Deadlines DAYS =
            new Deadlines(LocalDate.of(2017, 9, 15), LocalDate.of(2017, 10, 15), LocalDate.of(2017, 12, 31));

    @ParameterizedTest
    @CsvSource(textBlock = """
            2017-09-14, ANNOUNCED
            2017-09-15, COUNTING
            2017-10-15, COUNTING
            2017-10-16, CORRECTING
            2017-12-31, CORRECTING
            2018-01-01, ENDED
            """)
    void its_days_alone_move_a_survey_on(LocalDate today, Phase phase) {
        assertThat(SurveyLifeCycle.phase(DAYS, today)).isEqualTo(phase);
    }

    /** ok, or the code of the refusal. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            MOVE_DEADLINES, ok,               ok, ok, ok
            REPORT,         SURVEY_NOT_BEGUN, ok, ok, SURVEY_ENDED
            DECIDE_LATE,    SURVEY_NOT_BEGUN, ok, ok, SURVEY_ENDED
            TRANSMIT,       SURVEY_NOT_BEGUN, ok, ok, SURVEY_ENDED
            CLOSE,          SURVEY_NOT_BEGUN, ok, ok, ok
            """)
    void every_pair_of_phase_and_action(
            Action action, String announced, String counting, String correcting, String ended) {
        var days = List.of("2017-09-14", "2017-10-01", "2017-11-01", "2018-01-01");
        var wanted = List.of(announced, counting, correcting, ended);
        for (int i = 0; i < days.size(); i++) {
            var today = LocalDate.parse(days.get(i));
            var outcome = wanted.get(i);
            if (outcome.equals("ok")) {
                assertThatCode(() -> SurveyLifeCycle.require(DAYS, today, action))
                        .as("%s on %s", action, today)
                        .doesNotThrowAnyException();
            } else {
                assertThatThrownBy(() -> SurveyLifeCycle.require(DAYS, today, action))
                        .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                                .isEqualTo(outcome));
            }
        }
    }

    @Test
    void every_pair_of_action_and_role_is_what_the_operations_ask_for() {
        assertRoles(SurveysResource.class, "announce", Action.MOVE_DEADLINES, Roles.MINISTRY);
        assertRoles(HeadCountsResource.class, "report", Action.REPORT, Roles.MUNICIPALITY, Roles.DISTRICT);
        assertRoles(LateCountsResource.class, "decide", Action.DECIDE_LATE, Roles.DISTRICT, Roles.STATISTICS_OFFICE);
        assertRoles(SurveysResource.class, "transmit", Action.TRANSMIT, Roles.DISTRICT);
        assertRoles(ClosuresResource.class, "close", Action.CLOSE, Roles.STATISTICS_OFFICE);
    }

    private static void assertRoles(Class<?> resource, String operation, Action action, String... roles) {
        var asked = Arrays.stream(resource.getDeclaredMethods())
                .filter(method -> method.getName().equals(operation) && method.isAnnotationPresent(RolesAllowed.class))
                .map(method -> Set.of(method.getAnnotation(RolesAllowed.class).value()))
                .toList();
        assertThat(asked).containsExactly(Set.of(roles));
        assertThat(action.roles()).isEqualTo(Set.of(roles));
    }
}
