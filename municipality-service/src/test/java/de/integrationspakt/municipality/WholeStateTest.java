package de.integrationspakt.municipality;

import static de.integrationspakt.municipality.Stage.API;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.oneOf;

import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.kernel.testing.Sql;
import de.integrationspakt.municipality.registry.RegisterFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A survey of all municipalities of the state, reported by themselves over HTTP. */
@OnPlatform
class WholeStateTest {
    private static final int YEAR = 2017;
    private static final int PERSONS = 66;

    @Test
    void all_municipalities_count_all_districts_transmit_and_the_closure_adds_up() {
        // Another test may have imported a later day already; the keys are the same.
        As.client("ministry")
                .contentType("text/plain; charset=UTF-8")
                .body(RegisterFiles.whole("20170915").text())
                .post(API + "/registry-imports")
                .then()
                .statusCode(oneOf(200, 409));
        Stage.survey(YEAR);
        var municipalities = existing();
        assertThat(municipalities).hasSizeGreaterThanOrEqualTo(1101);
        municipalities.forEach(ags -> Stage.count(YEAR, ags, PERSONS));
        var districts = new TreeSet<String>();
        municipalities.forEach(ags -> districts.add(ags.substring(0, 5)));
        assertThat(districts).hasSize(44);
        for (String district : districts) {
            As.client("kreis-" + district)
                    .body(Map.of("district", district))
                    .post(API + "/surveys/" + YEAR + "/transmissions")
                    .then()
                    .statusCode(200)
                    .body("missing", hasSize(0));
        }
        As.client("statistics")
                .post(API + "/surveys/" + YEAR + "/closure")
                .then()
                .statusCode(200)
                .body("municipalities", equalTo(municipalities.size()))
                .body("persons", equalTo(PERSONS * municipalities.size()))
                .body("missing", hasSize(0));
        assertThat(Sql.query("SELECT revision FROM transmitted_count WHERE survey_year = ? ORDER BY revision", YEAR))
                .as("revisions have no gap")
                .extracting(row -> row.get("revision"))
                .first()
                .isEqualTo(1);
        assertThat(Sql.one(
                        "SELECT max(revision)::bigint - count(*) FROM transmitted_count WHERE survey_year = ?", YEAR))
                .isEqualTo(0L);
    }

    private static List<String> existing() {
        var first = API + "/municipalities?limit=500&on=" + YEAR + "-09-15";
        var page = As.client("auditor").get(first).jsonPath();
        var all = new ArrayList<String>(page.getList("items.ags"));
        while (page.getString("next") != null) {
            page = As.client("auditor")
                    .get(first + "&cursor=" + page.getString("next"))
                    .jsonPath();
            all.addAll(page.getList("items.ags"));
        }
        return all;
    }
}
