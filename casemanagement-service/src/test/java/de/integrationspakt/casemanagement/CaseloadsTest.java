package de.integrationspakt.casemanagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.kernel.testing.Facts;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@OnPlatform
class CaseloadsTest {
    private static final String CASELOADS = "/api/casemanagement/v1/caseloads";
    private static final String LINE = "IM-2018-C";

    @BeforeAll
    static void told() {
        Given.programmes();
        Given.line(LINE, 2018);
    }

    private static void municipality(String ags, String name, long persons) {
        Given.municipality(ags, name);
        Given.share(LINE, ags, 2018, persons, 100_000_000, 1);
    }

    @Test
    void persons_of_the_newest_share_are_set_against_the_posts_that_run_on_the_day() {
        municipality("08317151", "Rust", 44);
        Given.funded("08317151", LINE, "0.50", "2018-01-01");
        Given.applied("08317151", LINE, "0.50", "2018-01-01");
        As.client("auditor")
                .get(CASELOADS + "?ags=08317151&on=2018-06-30")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("items[0].ags", equalTo("08317151"))
                .body("items[0].name", equalTo("Rust"))
                .body("items[0].on", equalTo("2018-06-30"))
                .body("items[0].fte", equalTo("0.50"))
                .body("items[0].persons", equalTo(44))
                .body("items[0].personsPerFte", equalTo("88.00"))
                .body("items[0].level", equalTo("HIGH"));
        As.client("auditor")
                .get(CASELOADS + "?ags=08317151&on=2019-01-01")
                .then()
                .body("items[0].fte", equalTo("0.00"))
                .body("items[0].personsPerFte", nullValue())
                .body("items[0].level", equalTo("ALARM"));
        As.client("auditor")
                .get(CASELOADS + "?ags=08317151&on=2017-12-31")
                .then()
                .body("items[0].persons", nullValue())
                .body("items[0].level", nullValue());
    }

    @Test
    void a_share_of_a_newer_survey_counts_from_its_year_on_and_an_older_one_heard_later_changes_nothing() {
        municipality("08317059", "Kippenheim", 29);
        Given.line("IM-2019-C", 2019);
        Given.share("IM-2019-C", "08317059", 2019, 40, 100_000_000, 1);
        Given.share(LINE, "08317059", 2018, 31, 100_000_000, 3);
        Given.share(LINE, "08317059", 2018, 99, 100_000_000, 2);
        for (var expected :
                Map.of("2018-06-30", 31, "2019-06-30", 40, "2026-06-30", 40).entrySet()) {
            As.client("auditor")
                    .get(CASELOADS + "?ags=08317059&on=" + expected.getKey())
                    .then()
                    .body("items[0].persons", equalTo(expected.getValue()));
        }
    }

    @Test
    void below_three_persons_only_the_unit_itself_sees_them() {
        municipality("08317113", "Ringsheim", 2);
        As.client("gemeinde-08317113").get(CASELOADS).then().body("items[0].persons", equalTo(2));
        for (String reader : new String[] {"kreis-08317", "auditor", "ministry", "grant-office-a"}) {
            As.client(reader)
                    .get(CASELOADS + "?ags=08317113")
                    .then()
                    .body("items[0].persons", nullValue())
                    .body("items[0].level", nullValue());
        }
        var told = Facts.told("CaseloadMeasured", "08317113");
        assertThat(told)
                .allSatisfy(fact -> assertThat(fact.path("persons").isNull()).isTrue());
    }

    @Test
    void a_list_is_narrowed_to_the_callers_units_and_paged() {
        municipality("08117001", "Adelberg", 10);
        municipality("08117002", "Aichelberg", 12);
        municipality("08118001", "Affalterbach", 14);
        assertThat(As.client("kreis-08117").get(CASELOADS).jsonPath().getList("items.ags"))
                .containsExactly("08117001", "08117002");
        assertThat(As.client("gemeinde-08117001").get(CASELOADS).jsonPath().getList("items.ags"))
                .containsExactly("08117001");
        assertThat(As.client("gemeinde-08117001")
                        .get(CASELOADS + "?ags=08118001")
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
        var first =
                As.client("auditor").get(CASELOADS + "?district=08117&limit=1").jsonPath();
        As.client("auditor")
                .get(CASELOADS + "?district=08117&limit=1&cursor=" + first.getString("next"))
                .then()
                .body("items[0].ags", equalTo("08117002"))
                .body("next", nullValue());
    }

    @Test
    void a_caseload_is_told_when_posts_or_shares_change_it_and_not_otherwise() {
        municipality("08317065", "Lahr", 80);
        var post = Given.funded("08317065", LINE, "1.00", "2018-01-01");
        Given.share(LINE, "08317065", 2018, 120, 100_000_000, 2);
        Given.share(LINE, "08317065", 2018, 120, 90_000_000, 3);
        As.client("gemeinde-08317065")
                .body(Map.of("reason", "Stelle entfällt"))
                .post(Given.POSTS + "/" + post + "/withdrawal")
                .then()
                .statusCode(200);
        var told = Facts.told("CaseloadMeasured", "08317065");
        assertThat(told).extracting(fact -> fact.path("version").asInt()).containsExactly(1, 2, 3, 4);
        assertThat(told).extracting(fact -> fact.path("persons").asInt()).containsExactly(80, 80, 120, 120);
        assertThat(told).extracting(fact -> fact.path("ftePercent").asInt()).containsExactly(0, 100, 100, 0);
        assertThat(told).allSatisfy(fact -> assertThat(fact.path("on").asText()).isEqualTo("2018-06-30"));
    }
}
