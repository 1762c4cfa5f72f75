package de.integrationspakt.municipality.funding;

import static de.integrationspakt.municipality.Stage.API;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.kernel.testing.Facts;
import de.integrationspakt.kernel.testing.Sql;
import de.integrationspakt.municipality.OnPlatform;
import de.integrationspakt.municipality.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@OnPlatform
class GroupsTest {
    private static Map<String, Object> group(String name, int version) {
        return Map.of(
                "group",
                "G000777",
                "name",
                name,
                "lead",
                Stage.KIRCHHEIM,
                "members",
                List.of(Stage.KIRCHHEIM, Stage.REUTLINGEN),
                "validFrom",
                "2017-01-01",
                "version",
                version);
    }

    @Test
    void a_group_is_heard_once_and_an_older_version_changes_nothing() {
        var fact = Facts.fact("GroupFormed", "G000777", group("Neckar-Alb", 2));
        Facts.send("budget.groups", fact);
        Facts.send("budget.groups", fact);
        Stage.hear("budget.groups", "GroupFormed", "G000777", group("Früher", 1));
        assertThat(Sql.one("SELECT count(*) FROM municipality_group WHERE key = 'G000777'"))
                .isEqualTo(1L);
        As.client("auditor")
                .get(API + "/groups/G000777")
                .then()
                .statusCode(200)
                .body("name", equalTo("Neckar-Alb"), "members", contains(Stage.KIRCHHEIM, Stage.REUTLINGEN));
        As.client("auditor")
                .get(API + "/groups?member=" + Stage.REUTLINGEN + "&on=2020-01-01")
                .then()
                .body("items.key", hasItem("G000777"));
        As.client("auditor")
                .get(API + "/groups?member=" + Stage.WENDLINGEN)
                .then()
                .body("items.key", not(hasItem("G000777")));
        As.client("auditor").get(API + "/groups/G999999").then().statusCode(404);
    }

    @Test
    void the_example_of_the_contract_is_heard() {
        var example = Facts.example("GroupFormed");
        Facts.send("budget.groups", example);
        Facts.awaitHeard(example);
        As.client("auditor").get(API + "/groups/G000001").then().statusCode(200);
    }

    @Test
    void a_group_is_valid_from_its_first_day_to_its_last() {
        var group = new FundingGroup(
                "G000001", "Probe", "08116033", List.of(), LocalDate.of(2017, 1, 1), LocalDate.of(2017, 12, 31));
        assertThat(group.isValidOn(LocalDate.of(2016, 12, 31))).isFalse();
        assertThat(group.isValidOn(LocalDate.of(2017, 1, 1))).isTrue();
        assertThat(group.isValidOn(LocalDate.of(2017, 12, 31))).isTrue();
        assertThat(group.isValidOn(LocalDate.of(2018, 1, 1))).isFalse();
    }
}
