package de.integrationspakt.municipality.funding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationspakt.kernel.testing.Facts;
import de.integrationspakt.kernel.testing.Sql;
import de.integrationspakt.municipality.OnPlatform;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each fact this service hears, fed as its contract's example, twice. */
@OnPlatform
class BudgetFactsTest {
    private static void feedTwice(String topic, ObjectNode example) {
        Facts.send(topic, example);
        Facts.send(topic, example);
        Facts.awaitHeard(example);
        assertThat(Sql.query(
                        "SELECT 1 FROM dead_letter WHERE topic = ? AND subject = ?",
                        topic,
                        example.path("subject").asText()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "budget.lines, BudgetLineOpened",
        "budget.lines, BudgetLineChanged",
        "budget.lines, BudgetLineClosed",
        "budget.shares, SharePublished",
        "budget.programmes, ProgrammeVersionPublished",
    })
    void the_example_of_each_contract_is_understood_and_coming_again_changes_nothing(String topic, String fact) {
        feedTwice(topic, Facts.example(fact));
    }

    @Test
    void of_a_line_the_newest_version_holds_whatever_comes_later() {
        line("ILA-ORDER", 5, 2020);
        line("ILA-ORDER", 4, 2019);
        assertThat(Sql.one("SELECT year FROM budget_line WHERE code = 'ILA-ORDER'"))
                .isEqualTo(2020);
        line("ILA-ORDER", 6, 2021);
        assertThat(Sql.one("SELECT year FROM budget_line WHERE code = 'ILA-ORDER'"))
                .isEqualTo(2021);
    }

    private static void line(String code, int version, int year) {
        var fact = Facts.fact("BudgetLineChanged", code, Map.of("budgetLine", code, "version", version, "year", year));
        feedTwice("budget.lines", fact);
    }

    @Test
    void of_a_share_the_newest_version_holds() {
        for (int[] told : new int[][] {{2, 200}, {1, 100}}) {
            var fact = Facts.fact(
                    "SharePublished",
                    "ILA-ORDER/08116033",
                    Map.of(
                            "budgetLine",
                            "ILA-ORDER",
                            "holder",
                            "08116033",
                            "version",
                            told[0],
                            "amountCents",
                            told[1]));
            feedTwice("budget.shares", fact);
        }
        assertThat(Sql.one("SELECT amount_cents FROM share WHERE budget_line = 'ILA-ORDER'"))
                .isEqualTo(200L);
    }

    @ParameterizedTest
    @CsvSource({"FundsReserved", "FundsRefused", "FundsReleased", "FundsPaid", "FundsReturned", "FundsRecovered"})
    void answers_to_another_services_request_are_acknowledged_and_forgotten(String name) {
        var example = Facts.example(name);
        var request = UUID.randomUUID().toString();
        feedTwice(
                "budget.funding",
                Facts.fact(name, request, Map.of("requestId", request, "requester", "casemanagement")));
        assertThat(example.path("data").has("requester")).isTrue();
    }
}
