package de.integrationspakt.municipality.connection;

import static de.integrationspakt.municipality.connection.Sketch.SCALE;
import static de.integrationspakt.municipality.connection.Sketch.language;
import static de.integrationspakt.municipality.connection.Sketch.step;
import static de.integrationspakt.municipality.connection.Sketch.structure;
import static org.assertj.core.api.Assertions.assertThat;

import de.integrationspakt.kernel.key.Ids;
import de.integrationspakt.municipality.connection.Proposal.Code;
import de.integrationspakt.municipality.level.Area;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClosingTest {
    /** From A1 at the end of March to B1 at the beginning of November: A2 is missing, and B1. */
    private static Sketch withAGap() {
        return new Sketch()
                .leadingTo(Area.LANGUAGE, "B2")
                .with(language("a1", "A0", "A1", "01-07", "03-31"))
                .with(language("b2", "B1", "B2", "11-01", "12-31"), "a1");
    }

    private static List<String> closing(Sketch sketch, Step... offered) {
        return proposals(sketch, List.of(offered)).stream()
                .map(proposal -> String.join(
                        "+", proposal.steps().stream().map(Step::key).toList()))
                .toList();
    }

    private static List<Proposal> proposals(Sketch sketch, List<Step> offered) {
        var check = sketch.check();
        var gap = check.breaks().get(0);
        assertThat(gap.code()).isEqualTo(Break.Code.GAP);
        return Closing.of(check.needs().get(gap), sketch.group(), SCALE, offered);
    }

    @Test
    void a_step_in_reach_that_covers_the_gap_is_proposed() {
        assertThat(closing(withAGap(), language("fits", "A1", "B1", "05-01", "09-30")))
                .containsExactly("fits");
    }

    @Test
    void what_comes_too_late_or_too_early_or_covers_too_little_is_not() {
        assertThat(closing(
                        withAGap(),
                        language("late", "A1", "B1", "08-01", "11-01"),
                        language("early", "A1", "B1", "03-31", "09-30"),
                        language("half", "A1", "A2", "05-01", "07-31"),
                        language("above", "A2", "B1", "05-01", "07-31"),
                        step("full", Area.LANGUAGE, "A1", "B1", "05-01", "09-30", 0)))
                .isEmpty();
    }

    @Test
    void a_larger_gap_is_closed_by_a_chain_and_one_step_goes_before_two() {
        var first = language("first", "A1", "A2", "04-15", "06-30");
        var second = language("second", "A2", "B1", "07-15", "09-30");
        assertThat(closing(withAGap(), second, first)).containsExactly("first+second");
        assertThat(closing(withAGap(), second, first, language("one", "A1", "B1", "05-01", "09-30")))
                .containsExactly("one", "first+second");
    }

    @Test
    void the_own_district_enough_places_and_exact_levels_go_first() {
        var near = language("near", "A1", "B1", "05-01", "09-30");
        var far = elsewhere(near, "far");
        var narrow = step("narrow", Area.LANGUAGE, "A1", "B1", "05-01", "09-30", 3);
        var wide = language("wide", "A0", "B2", "05-01", "09-30");
        var proposals = proposals(withAGap(), List.of(narrow, far, wide, near));
        assertThat(proposals)
                .extracting(proposal -> proposal.steps().get(0).key())
                .containsExactly("near", "wide", "far", "narrow");
        assertThat(proposals.get(0).reasons())
                .extracting(Proposal.Reason::code)
                .containsExactly(Code.SAME_DISTRICT, Code.EXACT_LEVELS, Code.ENOUGH_PLACES, Code.DAYS_OF_WAITING);
        assertThat(proposals.get(3).reasons()).contains(new Proposal.Reason(Code.NOT_FOR_ALL, 3));
    }

    @Test
    void a_regular_structure_is_begun_when_the_group_is_free_and_must_be_over_in_time() {
        var sketch = withAGap();
        var course = structure("course", "A0", "B1", 26);
        assertThat(proposals(sketch, List.of(course)).get(0).days())
                .containsExactly(new Days(Sketch.day("04-01"), Sketch.day("09-29")));
        assertThat(closing(sketch, structure("long", "A0", "B1", 31))).isEmpty();
    }

    @Test
    void a_dead_end_is_closed_by_what_leads_on_to_the_goal() {
        var sketch = new Sketch().leadingTo(Area.LANGUAGE, "B1").with(language("a1", "A0", "A1", "01-07", "03-31"));
        var check = sketch.check();
        var proposals = Closing.of(
                check.needs().get(check.breaks().get(0)),
                sketch.group(),
                SCALE,
                List.of(language("on", "A1", "B1", "05-01", "2027-09-30")));
        assertThat(proposals).hasSize(1);
        assertThat(proposals.get(0).need().after()).containsExactly("a1");
        assertThat(proposals.get(0).need().next()).isEmpty();
    }

    @Test
    void of_thousands_on_offer_the_chain_is_found() {
        var offered = new ArrayList<Step>();
        for (int i = 0; i < 5000; i++) {
            offered.add(language("dud" + i, "A1", "A2", "10-0" + (i % 9 + 1), "10-20"));
        }
        offered.add(language("first", "A1", "A2", "04-15", "06-30"));
        offered.add(language("second", "A2", "B1", "07-15", "09-30"));
        assertThat(closing(withAGap(), offered.toArray(Step[]::new))).containsExactly("first+second");
    }

    private static Step elsewhere(Step step, String key) {
        return new Step(
                key,
                step.kind(),
                Ids.next(),
                key,
                step.area(),
                step.entry(),
                step.exit(),
                step.from(),
                step.to(),
                null,
                step.places(),
                null,
                "08115",
                true);
    }
}
