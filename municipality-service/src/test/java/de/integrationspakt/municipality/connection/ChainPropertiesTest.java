package de.integrationspakt.municipality.connection;

import static org.assertj.core.api.Assertions.assertThat;

import de.integrationspakt.municipality.level.Area;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ChainPropertiesTest {
    /** Pauses of at most 80 days, so that none is a long wait. */
    record Course(int climb, int days, int pause) {}

    @Provide
    Arbitrary<List<Step>> chains() {
        var course = Combinators.combine(
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.integers().between(1, 200),
                        Arbitraries.integers().between(0, 80))
                .as(Course::new);
        return course.list()
                .ofMinSize(3)
                .ofMaxSize(5)
                .map(ChainPropertiesTest::chain)
                .filter(chain -> chain.size() >= 3);
    }

    private static List<Step> chain(List<Course> courses) {
        var steps = new ArrayList<Step>();
        int level = 0;
        var day = LocalDate.parse("2026-01-01");
        for (var course : courses) {
            int exit = Math.min(level + course.climb(), Sketch.CEFR.size() - 1);
            if (exit == level) {
                break;
            }
            var from = day.plusDays(course.pause());
            var to = from.plusDays(course.days());
            steps.add(Sketch.language(
                    "s" + steps.size(), Sketch.CEFR.get(level), Sketch.CEFR.get(exit), from.toString(), to.toString()));
            level = exit;
            day = to.plusDays(1);
        }
        return steps;
    }

    private static Sketch sketch(List<Step> steps) {
        var sketch = new Sketch()
                .leadingTo(Area.LANGUAGE, steps.get(steps.size() - 1).exit());
        for (int i = 0; i < steps.size(); i++) {
            sketch.with(
                    steps.get(i),
                    i == 0 ? new String[0] : new String[] {steps.get(i - 1).key()});
        }
        return sketch;
    }

    @Property
    void a_chain_built_to_hold_has_no_break(@ForAll("chains") List<Step> chain) {
        assertThat(sketch(chain).breaks()).isEmpty();
    }

    @Property
    void without_an_inner_step_there_is_a_gap_that_this_very_step_closes(
            @ForAll("chains") List<Step> chain, @ForAll int any) {
        int inner = 1 + Math.floorMod(any, chain.size() - 2);
        var rest = new ArrayList<>(chain);
        var removed = rest.remove(inner);
        var sketch = sketch(rest);
        var check = sketch.check();
        assertThat(check.connectable()).isFalse();
        var gap = check.breaks().get(0);
        assertThat(gap.code()).isEqualTo(Break.Code.GAP);
        var proposals = Closing.of(check.needs().get(gap), sketch.group(), Sketch.SCALE, List.of(removed));
        assertThat(proposals).hasSize(1);
        assertThat(proposals.get(0).steps()).containsExactly(removed);
    }
}
