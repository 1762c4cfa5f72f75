package de.integrationspakt.budget.programme;

import static de.integrationspakt.budget.Given.API;
import static de.integrationspakt.budget.programme.AProgramme.inForce;
import static de.integrationspakt.budget.programme.AProgramme.named;
import static org.assertj.core.api.Assertions.assertThat;

import de.integrationspakt.budget.Given;
import de.integrationspakt.budget.OnPlatform;
import de.integrationspakt.kernel.testing.As;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real history of 2017 to 2026 is data: drafted and approved over HTTP it is the same as what came with the schema. */
@OnPlatform
class ProgrammeHistoryTest {

    private static final Set<String> NOT_RULES =
            Set.of("programme", "version", "status", "preparedBy", "preparedAt", "approvedBy", "approvedAt");

    @ParameterizedTest
    @ValueSource(strings = {"ILA", "IM", "VWV-DEUTSCH", "SCHOOL-SOCIAL-WORK", "CIVIC-ENGAGEMENT", "NOT-YET-ASSIGNED"})
    void the_history_is_expressed_without_code(String programme) {
        Given.allocationsToDistricts();
        var history = versions(programme);
        var code = named();
        for (var version : history) {
            var open = rules(version);
            // Each comes as the law came, without knowing when the next would: its last day is set by the next.
            open.put("validTo", null);
            inForce(code, open);
        }
        assertThat(versions(code).stream().map(ProgrammeHistoryTest::rules).toList())
                .isEqualTo(history.stream().map(ProgrammeHistoryTest::rules).toList());
    }

    @Test
    void the_figures_of_the_history_are_the_published_ones() {
        assertThat(versions("ILA"))
                .flatExtracting(version -> (List<?>) version.get("pots"))
                .extracting(pot ->
                        ((Map<?, ?>) pot).get("year") + " " + ((Map<?, ?>) ((Map<?, ?>) pot).get("pot")).get("amount"))
                .containsExactly("2017 90000000.00", "2018 90000000.00", "2019 90000000.00", "2020 15000000.00");
        assertThat(versions("IM"))
                .flatExtracting(version -> (List<?>) version.get("rates"))
                .extracting(rate -> ((Map<?, ?>) rate).get("validFrom") + " " + ((Map<?, ?>) rate).get("qualification")
                        + " " + ((Map<?, ?>) ((Map<?, ?>) rate).get("amountPerYear")).get("amount"))
                .containsExactly(
                        "2017-01-01 DEGREE 64000.00",
                        "2017-01-01 VOCATIONAL 51000.00",
                        "2020-01-01 DEGREE 64000.00",
                        "2020-01-01 VOCATIONAL 51000.00",
                        "2023-01-01 ANY 60000.00",
                        "2025-01-01 ANY 60000.00");
        assertThat(versions("IM"))
                .filteredOn(version -> version.get("applicantKinds").equals(List.of("DISTRICT")))
                .extracting(version -> version.get("validFrom"))
                .containsExactly("2025-01-01");
    }

    private static List<Map<String, Object>> versions(String programme) {
        return As.client("auditor")
                .get(API + "/programmes/" + programme + "/versions")
                .jsonPath()
                .getList("items");
    }

    private static Map<String, Object> rules(Map<String, Object> version) {
        var rules = new LinkedHashMap<>(version);
        rules.keySet().removeAll(NOT_RULES);
        return rules;
    }
}
