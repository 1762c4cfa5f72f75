package de.integrationspakt.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A language package for women from nothing to B1: its gap is found, and closed by a course that is granted but not in it yet. */
class PackageStoryTest {
    private static final int YEAR = LocalDate.now().getYear() + 1;
    private static final String LINE = "VWV-DEUTSCH-" + YEAR;
    private static final String AGS = "08116005";
    private static final String MEASURES = World.MUNICIPALITY + "/measures";
    private static final String PACKAGES = World.MUNICIPALITY + "/packages";
    private static final Client TOWN = Client.of("gemeinde-" + AGS);

    @BeforeAll
    static void a_line_is_open() {
        World.register();
        World.line(LINE, "VWV-DEUTSCH", YEAR, "100000.00", "MEASURE");
    }

    /** The id of a course of 5,000 euro that was applied for, assessed, approved and set aside by budget. */
    private static String granted(String entry, String exit, String from, String to) {
        var content = Map.ofEntries(
                Map.entry("title", "Deutsch " + exit + " am Vormittag"),
                Map.entry("provider", "Volkshochschule"),
                Map.entry("district", "08116"),
                Map.entry("targetGroup", "WOMEN"),
                Map.entry("languages", List.of("de")),
                Map.entry("groups", 1),
                Map.entry("places", 16),
                Map.entry("teachingUnits", 100),
                Map.entry("entryLevel", entry),
                Map.entry("exitLevel", exit),
                Map.entry("periodFrom", YEAR + "-" + from),
                Map.entry("periodTo", YEAR + "-" + to),
                Map.entry("costs", List.of(Map.of("kind", "FEES", "amount", World.euro("6000.00")))),
                Map.entry("financing", List.of(Map.of("kind", "OWN_MEANS", "amount", World.euro("500.00")))),
                Map.entry(
                        "answers",
                        List.of(
                                Map.of("criterion", "STAFF_QUALIFICATION", "choice", "BAMF_ADMISSION"),
                                Map.of("criterion", "UNITS_PER_WEEK", "number", 8),
                                Map.of("criterion", "FINAL_TEST", "yes", true))));
        var measure = TOWN.postUntilAnswered(
                        MEASURES,
                        Map.of("applicant", AGS, "budgetLine", LINE, "type", "LANGUAGE_COURSE", "content", content))
                .is(201)
                .json();
        var path = MEASURES + "/" + measure.path("id").asText();
        TOWN.post(path + "/submission", null).ok();
        Client.of("grant-office-a").post(path + "/assessment", Map.of()).ok();
        Client.of("grant-office-b").post(path + "/approval", null).ok();
        World.eventually(() -> TOWN.get(path).ok().json().path("status").asText(), status -> status.equals("GRANTED"));
        return measure.path("id").asText();
    }

    private static Map<String, Object> step(String key, String measure, String... after) {
        return Map.of("key", key, "kind", "MEASURE", "id", measure, "after", List.of(after));
    }

    private static Map<String, Object> content(List<Map<String, Object>> steps) {
        return Map.of(
                "name",
                "Deutsch für Frauen",
                "targetGroup",
                "WOMEN",
                "persons",
                12,
                "availableFrom",
                YEAR + "-01-04",
                "goals",
                List.of(Map.of("area", "LANGUAGE", "level", "B1")),
                "steps",
                steps);
    }

    @Test
    void the_gap_is_named_and_closed_by_a_course_in_reach() {
        var first = granted("A0", "A1", "01-11", "03-31");
        var middle = granted("A1", "A2", "04-12", "06-30");
        var last = granted("A2", "B1", "07-12", "10-29");

        var draft = Map.of("applicant", AGS, "content", content(List.of(step("a1", first), step("b1", last, "a1"))));
        var path = PACKAGES + "/"
                + TOWN.post(PACKAGES, draft).is(201).json().path("id").asText();
        JsonNode gap = TOWN.get(path + "/check").ok().json().at("/breaks/0");
        assertThat(gap.path("code").asText()).isEqualTo("GAP");
        assertThat(gap.path("has").asText()).isEqualTo("A1");
        assertThat(gap.path("needs").asText()).isEqualTo("A2");
        assertThat(TOWN.post(path + "/publication", null)
                        .is(409)
                        .json()
                        .path("code")
                        .asText())
                .isEqualTo("NOT_CONNECTABLE");

        JsonNode proposal = gap.at("/proposals/0");
        assertThat(proposal.at("/steps/0/id").asText()).isEqualTo(middle);
        var closed = List.of(
                step("a1", first), step("a2", proposal.at("/steps/0/id").asText(), "a1"), step("b1", last, "a2"));
        Client.of("gemeinde-08415004").put(path, content(closed)).is(403);
        TOWN.put(path, content(closed)).ok();
        assertThat(TOWN.get(path + "/check").ok().json().path("breaks")).isEmpty();
        var published = TOWN.post(path + "/publication", null).ok().json();
        assertThat(published.path("status").asText()).isEqualTo("PUBLISHED");
        assertThat(published.path("broken").asBoolean()).isFalse();
    }
}
