package de.integrationspakt.casemanagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.kernel.testing.Facts;
import de.integrationspakt.kernel.testing.Sql;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnPlatform
class FactsHeardTest {
    /** Every fact this service hears, as its teller's committed example has it. */
    @ParameterizedTest(name = "{1}")
    @CsvSource(textBlock = """
        municipality.registry, MunicipalityRegistered
        municipality.registry, MunicipalityChanged
        municipality.registry, MunicipalityDissolved
        budget.programmes,     ProgrammeVersionPublished
        budget.lines,          BudgetLineOpened
        budget.lines,          BudgetLineChanged
        budget.lines,          BudgetLineClosed
        budget.shares,         SharePublished
        budget.funding,        FundsReserved
        budget.funding,        FundsRefused
        budget.funding,        FundsReleased
        budget.funding,        FundsPaid
        budget.funding,        FundsReturned
        budget.funding,        FundsRecovered
        """)
    void the_example_of_each_fact_is_heard_and_heard_again_changes_nothing(String topic, String fact) {
        var example = Facts.example(fact);
        // another test may have told the same subject before, so the example comes as a fact of its own
        example.put("id", UUID.randomUUID().toString());
        Facts.send(topic, example);
        Facts.awaitHeard(example);
        var before = copies();
        Facts.send(topic, example);
        var last = Facts.fact("MunicipalityRegistered", "08119001", Map.of("ags", "08119001", "version", 1));
        Given.hear("municipality.registry", last);
        assertThat(copies()).isEqualTo(before);
        assertThat(Sql.query(
                        "SELECT 1 FROM dead_letter WHERE subject = ?",
                        example.path("subject").asText()))
                .isEmpty();
    }

    @Test
    void a_version_gets_its_last_day_once_a_newer_one_begins_and_keeps_it() {
        for (var told : new String[][] {{"2040-01-01", null}, {"2040-01-01", "2040-12-31"}, {"2040-01-01", null}}) {
            var data = new HashMap<String, Object>(Map.of("programme", "TRY", "version", 1, "validFrom", told[0]));
            data.put("validTo", told[1]);
            Given.hear("budget.programmes", Facts.fact("ProgrammeVersionPublished", "TRY/1", data));
        }
        assertThat(Sql.one("SELECT valid_to::text FROM programme_version WHERE programme = 'TRY'"))
                .isEqualTo("2040-12-31");
    }

    private static String copies() {
        return Sql.query("SELECT * FROM municipality WHERE ags <> '08119001' ORDER BY 1")
                        .toString()
                + Sql.query("SELECT * FROM budget_line ORDER BY 1")
                + Sql.query("SELECT * FROM programme_version ORDER BY 1, 2")
                + Sql.query("SELECT * FROM programme_rate ORDER BY 1, 2, 3, 4")
                + Sql.query("SELECT * FROM share ORDER BY 1, 2");
    }

    @Test
    void news_of_money_are_taken_once_in_order_of_their_versions() {
        Given.holder("08119020", "IM-2018-F", 2018);
        var post = Given.applied("08119020", "IM-2018-F", "0.50", "2018-01-01");
        var request = Given.approved(post.getString("id"));
        var reserved = Given.fundingFact("FundsReserved", request, 1, Map.of("amountCents", 3_200_000));
        Given.hear("budget.funding", reserved);
        Facts.send("budget.funding", reserved);
        Given.funding("FundsPaid", request, 2, Map.of("amountCents", 1_000_000));
        Given.funding("FundsPaid", request, 2, Map.of("amountCents", 1_000_000));
        Given.funding("FundsReleased", request, 3, Map.of("amountCents", 2_200_000, "reason", "EXPIRED"));
        var seen = As.client("auditor")
                .get(Given.POSTS + "/" + post.getString("id"))
                .jsonPath();
        assertThat(seen.getString("status")).isEqualTo("FUNDED");
        assertThat(seen.getString("funding.paid.amount")).isEqualTo("10000.00");
        assertThat(seen.getString("funding.reserved.amount")).isEqualTo("0.00");
    }

    @Test
    void a_payment_that_comes_back_is_set_aside_again() {
        Given.holder("08119025", "IM-2018-F", 2018);
        var post = Given.applied("08119025", "IM-2018-F", "0.50", "2018-01-01");
        var request = Given.approved(post.getString("id"));
        Given.funding("FundsReserved", request, 1, Map.of("amountCents", 3_200_000));
        Given.funding("FundsPaid", request, 2, Map.of("amountCents", 800_000, "remainingCents", 2_400_000));
        Given.funding("FundsReturned", request, 3, Map.of("amountCents", 800_000, "remainingCents", 3_200_000));
        var seen = As.client("auditor")
                .get(Given.POSTS + "/" + post.getString("id"))
                .jsonPath();
        assertThat(seen.getString("status")).isEqualTo("FUNDED");
        assertThat(seen.getString("funding.paid.amount")).isEqualTo("0.00");
        assertThat(seen.getString("funding.reserved.amount")).isEqualTo("32000.00");
    }

    @Test
    void money_taken_back_before_any_was_paid_leaves_the_post_without_any() {
        Given.holder("08119024", "IM-2018-F", 2018);
        var post = Given.applied("08119024", "IM-2018-F", "0.50", "2018-01-01");
        var request = Given.approved(post.getString("id"));
        Given.funding("FundsReserved", request, 1, Map.of("amountCents", 3_200_000));
        Given.funding("FundsReleased", request, 2, Map.of("amountCents", 3_200_000, "reason", "EXPIRED"));
        var seen = As.client("auditor")
                .get(Given.POSTS + "/" + post.getString("id"))
                .jsonPath();
        assertThat(seen.getString("status")).isEqualTo("REFUSED");
        assertThat(seen.getString("history[3].reason")).isEqualTo("EXPIRED");
    }

    @Test
    void an_answer_that_a_withdrawal_overtook_changes_the_money_alone() {
        Given.holder("08119037", "IM-2018-F", 2018);
        var post = Given.applied("08119037", "IM-2018-F", "0.50", "2018-01-01");
        var request = Given.approved(post.getString("id"));
        As.client("gemeinde-08119037")
                .body(Map.of("reason", "Stelle entfällt"))
                .post(Given.POSTS + "/" + post.getString("id") + "/withdrawal")
                .then()
                .statusCode(200);
        Given.funding("FundsReserved", request, 1, Map.of("amountCents", 3_200_000));
        Given.funding("FundsReleased", request, 2, Map.of("amountCents", 3_200_000, "reason", "WITHDRAWN"));
        var seen = As.client("auditor")
                .get(Given.POSTS + "/" + post.getString("id"))
                .jsonPath();
        assertThat(seen.getString("status")).isEqualTo("WITHDRAWN");
        assertThat(seen.getString("funding.reserved.amount")).isEqualTo("0.00");
    }

    @Test
    void an_answer_to_another_service_is_none_of_ours() {
        var request = UUID.randomUUID().toString();
        var fact = Facts.fact(
                "FundsReserved", request, Map.of("requestId", request, "requester", "municipality", "version", 1));
        Given.hear("budget.funding", fact);
        assertThat(Sql.query("SELECT 1 FROM dead_letter WHERE subject = ?", request))
                .isEmpty();
    }

    @Test
    void a_closed_line_gives_no_more_posts() {
        Given.holder("08119041", "IM-2018-G", 2018);
        Given.line("BudgetLineClosed", "IM-2018-G", 2018, "FUNDED_POST", 2);
        Given.line("BudgetLineChanged", "IM-2018-G", 2018, "FUNDED_POST", 1);
        As.client("gemeinde-08119041")
                .body(Given.application("08119041", "IM-2018-G", "0.50", "2018-01-01"))
                .post(Given.POSTS)
                .then()
                .statusCode(409)
                .body("code", equalTo("BUDGET_LINE_CLOSED"));
    }
}
