package de.integrationspakt.municipality.connection;

import static de.integrationspakt.municipality.connection.Sketch.language;
import static de.integrationspakt.municipality.connection.Sketch.step;
import static de.integrationspakt.municipality.connection.Sketch.structure;
import static org.assertj.core.api.Assertions.assertThat;

import de.integrationspakt.municipality.level.Area;
import org.junit.jupiter.api.Test;

class PackageCheckTest {
    private static Step a1() {
        return language("a1", "A0", "A1", "01-07", "03-31");
    }

    private static Step a2() {
        return language("a2", "A1", "A2", "04-07", "06-30");
    }

    private static Step b1() {
        return language("b1", "A2", "B1", "07-07", "10-31");
    }

    private static Sketch toB1() {
        return new Sketch().leadingTo(Area.LANGUAGE, "B1");
    }

    @Test
    void steps_that_take_up_where_the_one_before_ends_have_no_break() {
        var check = toB1().with(a1()).with(a2(), "a1").with(b1(), "a2").check();
        assertThat(check.breaks()).isEmpty();
        assertThat(check.connectable()).isTrue();
        assertThat(check.compatible()).isTrue();
    }

    @Test
    void a_missing_step_is_a_gap_between_what_is_there_and_what_is_needed() {
        var sketch = toB1().with(a1()).with(b1(), "a1");
        assertThat(sketch.breaks()).contains("GAP a1 b1 A1<A2");
        assertThat(sketch.check().connectable()).isFalse();
    }

    @Test
    void a_gap_at_the_beginning_is_measured_against_what_the_group_has() {
        assertThat(toB1().with(b1()).breaks()).containsExactly("GAP b1 A0<A2");
        assertThat(toB1().startingAt(Area.LANGUAGE, "A2").with(b1()).breaks()).isEmpty();
    }

    @Test
    void one_gap_shows_once_and_not_in_all_that_follows() {
        var b2 = language("b2", "B1", "B2", "11-07", "12-31");
        assertThat(new Sketch().with(b1()).with(b2, "b1").breaks()).containsExactly("GAP b1 A0<A2");
    }

    @Test
    void alternatives_must_both_reach_the_next_step() {
        var slow = language("slow", "A0", "A1", "01-07", "06-30");
        var fast = language("fast", "A0", "A2", "01-07", "06-30");
        assertThat(toB1().with(slow).with(fast).with(b1(), "slow", "fast").breaks())
                .contains("GAP slow b1 A1<A2")
                .noneMatch(found -> found.contains("fast b1"));
    }

    @Test
    void a_last_step_below_the_goal_of_its_area_is_a_dead_end() {
        assertThat(toB1().with(a1()).with(a2(), "a1").breaks()).containsExactly("DEAD_END a2 A2<B1");
    }

    @Test
    void a_goal_that_no_step_is_about_is_not_reached() {
        var sketch = toB1().leadingTo(Area.LABOUR_MARKET, "PLACEMENT")
                .with(a1())
                .with(a2(), "a1")
                .with(b1(), "a2");
        assertThat(sketch.breaks()).containsExactly("GOAL_NOT_REACHED ORIENTATION<PLACEMENT");
    }

    @Test
    void what_a_level_requires_of_another_area_must_be_there_before() {
        var placement = step("work", Area.LABOUR_MARKET, "QUALIFICATION", "PLACEMENT", "07-01", "09-30", 15);
        var group = new Sketch().startingAt(Area.LABOUR_MARKET, "QUALIFICATION");
        assertThat(group.with(a1()).with(placement, "a1").breaks()).contains("PREREQUISITE_UNMET work A1<A2");
        assertThat(new Sketch()
                        .startingAt(Area.LABOUR_MARKET, "QUALIFICATION")
                        .with(a1())
                        .with(a2(), "a1")
                        .with(placement, "a2")
                        .breaks())
                .isEmpty();
    }

    @Test
    void a_circle_is_named_once_and_what_it_alone_leads_to_is_unreachable() {
        var sketch = new Sketch().with(a1(), "a2").with(a2(), "a1").with(b1(), "a2");
        assertThat(sketch.breaks()).containsExactly("CIRCLE a1 a2", "UNREACHABLE b1");
    }

    @Test
    void a_step_before_the_one_it_comes_after_is_too_early() {
        var early = language("early", "A1", "A2", "2025-10-01", "2025-12-31");
        assertThat(new Sketch().with(a1()).with(early, "a1").breaks()).containsExactly("TOO_EARLY a1 early");
    }

    @Test
    void steps_in_a_row_may_not_overlap() {
        var a2 = language("a2", "A1", "A2", "03-30", "06-30");
        var sketch = new Sketch().with(a1()).with(a2, "a1");
        assertThat(sketch.breaks()).containsExactly("OVERLAP a1 a2 2");
        assertThat(sketch.check().connectable()).isTrue();
        assertThat(sketch.check().compatible()).isFalse();
    }

    @Test
    void steps_beside_each_other_overlap_unless_they_are_taken_by_different_persons() {
        var work = step("work", Area.LABOUR_MARKET, "ORIENTATION", "QUALIFICATION", "03-01", "05-31", 15);
        assertThat(new Sketch().with(a1()).with(work).breaks()).containsExactly("OVERLAP a1 work 31");

        var morning = step("morning", Area.LANGUAGE, "A0", "A1", "01-07", "03-31", 6);
        var evening = step("evening", Area.LANGUAGE, "A0", "A1", "01-07", "05-31", 6);
        var afterMorning = step("after", Area.LABOUR_MARKET, "ORIENTATION", "QUALIFICATION", "04-01", "05-31", 15);
        assertThat(new Sketch()
                        .with(morning)
                        .with(evening)
                        .with(afterMorning, "morning")
                        .breaks())
                .isEmpty();
    }

    @Test
    void two_courses_of_a_kind_are_no_double_while_the_group_needs_the_places_of_both() {
        var one = step("one", Area.LANGUAGE, "A0", "A1", "01-07", "03-31", 6);
        var two = step("two", Area.LANGUAGE, "A0", "A1", "01-07", "03-31", 6);
        var large = step("large", Area.LANGUAGE, "A0", "A1", "01-07", "03-31", 12);
        assertThat(new Sketch().with(one).with(two).breaks()).isEmpty();
        assertThat(new Sketch().with(one).with(large).breaks()).containsExactly("DOUBLES_STEP one large");
    }

    @Test
    void a_measure_within_the_levels_of_a_regular_structure_doubles_it() {
        var course = structure("Integrationskurs", "A0", "B1", 30);
        assertThat(new Sketch().with(a1()).beside(course).breaks())
                .containsExactly("DOUBLES_STRUCTURE a1 Integrationskurs");
        assertThat(new Sketch().with(course).beside(course).breaks()).isEmpty();
        var higher = language("c1", "B2", "C1", "01-07", "03-31");
        assertThat(new Sketch()
                        .startingAt(Area.LANGUAGE, "B2")
                        .with(higher)
                        .beside(course)
                        .breaks())
                .isEmpty();
    }

    @Test
    void fewer_places_than_persons_arrive_are_shown_with_both_numbers() {
        var narrow = step("narrow", Area.LANGUAGE, "A1", "A2", "04-07", "06-30", 8);
        assertThat(new Sketch().with(a1()).with(narrow, "a1").breaks())
                .containsExactly("TOO_FEW_PLACES a1 narrow 12>8");
    }

    @Test
    void persons_split_among_alternatives_as_their_places_do() {
        var small = step("small", Area.LANGUAGE, "A1", "A2", "04-07", "06-30", 4);
        var large = step("large", Area.LANGUAGE, "A1", "A2", "04-07", "06-30", 8);
        assertThat(new Sketch().with(a1()).with(small, "a1").with(large, "a1").breaks())
                .isEmpty();
    }

    @Test
    void a_wait_of_more_than_three_months_is_a_hint() {
        var late = language("late", "A1", "A2", "07-02", "09-30");
        var sketch = new Sketch().with(a1()).with(late, "a1");
        assertThat(sketch.breaks()).containsExactly("LONG_WAIT a1 late 92");
        assertThat(sketch.check().connectable()).isTrue();
        assertThat(sketch.check().compatible()).isTrue();
    }

    @Test
    void a_step_for_others_and_one_that_was_given_up_are_named() {
        var given = a1();
        var forWomen = new Step(
                "women",
                given.kind(),
                given.id(),
                "women",
                given.area(),
                "A0",
                "A1",
                given.from(),
                given.to(),
                null,
                15,
                "WOMEN",
                Sketch.ESSLINGEN,
                false);
        assertThat(new Sketch().with(forWomen).breaks())
                .containsExactly("NOT_OFFERED women", "OTHER_TARGET_GROUP women");
    }
}
