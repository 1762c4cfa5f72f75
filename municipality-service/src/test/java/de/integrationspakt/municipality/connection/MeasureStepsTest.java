package de.integrationspakt.municipality.connection;

import static de.integrationspakt.municipality.Stage.API;
import static de.integrationspakt.municipality.Stage.KIRCHHEIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import de.integrationspakt.kernel.key.Ids;
import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.kernel.testing.Facts;
import de.integrationspakt.kernel.testing.Sql;
import de.integrationspakt.municipality.OnPlatform;
import de.integrationspakt.municipality.Stage;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Granted measures as steps and as proposals; written straight to the database, since how they are granted is not tested here. */
@OnPlatform
class MeasureStepsTest {
    @BeforeEach
    void stage() {
        Stage.register();
    }

    private static UUID granted(String title, String entry, String exit, String from, String to) throws SQLException {
        var id = Ids.next();
        Sql.execute(
                "INSERT INTO measure (id, applicant, budget_line, type, area, status, standard, title, provider, district,"
                        + " target_group, groups, places, teaching_units, entry_level, exit_level, period_from, period_to,"
                        + " cost_cents, financed_cents, approved_by, approved_on, assessed_by, submitted_by, reductions,"
                        + " participants, offered, version)"
                        + " VALUES (?, '08116033', 'VWV-STEPS-2033', 'LANGUAGE_COURSE', 'LANGUAGE', 'GRANTED',"
                        + " 'LANGUAGE_COURSE/1', ?, 'VHS', '08116', 'JOB_SEEKERS', 1, 15, 100, ?, ?, ?::date, ?::date,"
                        + " 1000000, 0, 'c', '2026-01-02', 'b', 'a', 0, 0, true, 1)",
                id,
                title,
                entry,
                exit,
                from,
                to);
        return id;
    }

    private static Map<String, Object> step(String key, UUID id, String... after) {
        return Map.of("key", key, "kind", "MEASURE", "id", id, "after", List.of(after));
    }

    @Test
    void a_measure_closes_a_gap_and_breaks_the_package_when_it_is_given_up() throws SQLException {
        var a1 = granted("Kurs A1", "A0", "A1", "2033-01-10", "2033-03-31");
        var a2 = granted("Kurs A2", "A1", "A2", "2033-04-10", "2033-06-30");
        var b1 = granted("Kurs B1", "A2", "B1", "2033-07-10", "2033-10-31");
        var content = Map.of(
                "name",
                "Deutsch für Arbeitsuchende",
                "targetGroup",
                "JOB_SEEKERS",
                "persons",
                12,
                "availableFrom",
                "2033-01-01",
                "goals",
                List.of(Map.of("area", "LANGUAGE", "level", "B1")),
                "steps",
                List.of(step("a1", a1), step("b1", b1, "a1")));
        As.client("gemeinde-" + KIRCHHEIM)
                .body(Map.of("district", "08116", "content", content))
                .post(API + "/packages/check")
                .then()
                .statusCode(200)
                .body("breaks.code", hasItem("GAP"))
                .body("breaks[0].explanation", containsString("Kurs A1 → Kurs B1"))
                .body("breaks[0].proposals[0].steps[0].id", equalTo(a2.toString()))
                .body("breaks[0].proposals[0].after", equalTo(List.of("a1")))
                .body("breaks[0].proposals[0].next", equalTo(List.of("b1")));

        var closed = new HashMap<String, Object>(content);
        closed.put("steps", List.of(step("a1", a1), step("a2", a2, "a1"), step("b1", b1, "a2")));
        String id = As.client("gemeinde-" + KIRCHHEIM)
                .body(Map.of("applicant", KIRCHHEIM, "content", closed))
                .post(API + "/packages")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        As.client("gemeinde-" + KIRCHHEIM)
                .post(API + "/packages/" + id + "/publication")
                .then()
                .statusCode(200)
                .body("broken", equalTo(false));

        Sql.execute("UPDATE measure SET status = 'CANCELLED' WHERE id = ?", a2);
        Stage.hear(
                "municipality.measures",
                "MeasureChanged",
                a2.toString(),
                Map.of("measure", a2.toString(), "status", "CANCELLED"));
        As.client("auditor")
                .get(API + "/packages/" + id)
                .then()
                .body("broken", equalTo(true))
                .body("checks", equalTo(2));
        assertThat(Facts.told("PackageChecked", id)).hasSize(2);
    }

    @Test
    void a_municipality_alone_of_its_kind_sees_its_figures_and_no_quartiles() throws SQLException {
        granted("Vergleich", "A0", "A1", "2034-01-10", "2034-03-31");
        As.client("gemeinde-" + KIRCHHEIM)
                .get(API + "/reports/comparability?year=2034&area=LANGUAGE")
                .then()
                .statusCode(200)
                .body("items.indicator", hasItem("COST_PER_TEACHING_UNIT"))
                .body("items.find { it.indicator == 'COST_PER_TEACHING_UNIT' }.value", equalTo(100.00f))
                .body("items.find { it.indicator == 'COST_PER_TEACHING_UNIT' }.median", nullValue())
                .body("items.find { it.indicator == 'COST_PER_PARTICIPANT' }.value", nullValue());
        As.client("gemeinde-" + Stage.REUTLINGEN)
                .get(API + "/reports/comparability?year=2034")
                .then()
                .body("rows", equalTo(0));
        assertThat(As.client("auditor")
                        .get(API + "/reports/comparability?year=2034&format=csv")
                        .asString())
                .contains("STANDARDS_MET_SHARE", "# Seal:");
        assertThat(As.client("auditor")
                        .get(API + "/reports/comparability?year=2034&format=pdf")
                        .asString())
                .startsWith("%PDF");
    }
}
