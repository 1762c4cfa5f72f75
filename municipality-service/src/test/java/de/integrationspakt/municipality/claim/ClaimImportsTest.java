package de.integrationspakt.municipality.claim;

import static de.integrationspakt.municipality.Stage.API;
import static de.integrationspakt.municipality.Stage.KIRCHHEIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.kernel.testing.Facts;
import de.integrationspakt.kernel.testing.Sql;
import de.integrationspakt.municipality.OnPlatform;
import de.integrationspakt.municipality.Stage;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A year of claims by file: each good row once, each bad one named. */
@OnPlatform
class ClaimImportsTest {
    private static final String TOWN = "gemeinde-" + KIRCHHEIM;
    private static final String HEADER =
            "reference;row;rows;budgetLine;periodFrom;periodTo;persons;category;incomeKind;amount\n";

    @BeforeEach
    void stage() {
        Stage.register();
        Stage.line("ILA-FILE-2018", 2018, "COST_CLAIM");
    }

    private static JsonPath imported(String type, String query, String body) {
        var answer = As.client(TOWN)
                .contentType(type)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post(API + "/claim-imports?ags=" + KIRCHHEIM + query);
        answer.then().statusCode(202);
        var path = API + "/imports/" + answer.jsonPath().getString("id");
        Facts.await(() -> As.client(TOWN).get(path).jsonPath().getString("endedAt") != null);
        return As.client(TOWN).get(path).jsonPath();
    }

    private static String row(String reference, int row, int rows, String category, String income, String amount) {
        return String.join(
                        ";",
                        reference,
                        row + "",
                        rows + "",
                        "ILA-FILE-2018",
                        "01.01.2018",
                        "31.03.2018",
                        "7",
                        category,
                        income,
                        amount)
                + "\n";
    }

    private static long claims(String like) {
        return (Long) Sql.one("SELECT count(*) FROM claim WHERE reference LIKE '" + like + "'");
    }

    @Test
    void rows_of_one_reference_make_one_claim_that_is_handed_in_when_all_are_there() {
        var file = HEADER
                + row("F-1", 1, 3, "RENT", "", "1.000,50")
                + row("F-2", 1, 2, "RENT", "", "10,00")
                + row("F-1", 2, 3, "WATER", "", "99,50")
                + row("F-2", 2, 2, "SOCIAL_WORK", "", "5,00")
                + row("F-1", 3, 3, "", "USER_FEES", "100,00");
        var tried = imported("text/csv", "&submit=true&dryRun=true", file);
        assertThat(tried.getInt("rejected")).isEqualTo(1);
        assertThat(claims("F-%")).isZero();
        var done = imported("text/csv", "&submit=true", file);
        assertThat(done.getInt("accepted")).isEqualTo(4);
        As.client(TOWN)
                .get(API + "/imports/" + done.getString("id") + "/rows?outcome=REJECTED")
                .then()
                .body("items", hasSize(1), "items[0].line", equalTo(5));
        As.client("auditor")
                .get(API + "/claims?budgetLine=ILA-FILE-2018&status=SUBMITTED")
                .then()
                .body("items", hasSize(1), "items[0].claimed.amount", equalTo("1000.00"));
        var again = imported("text/csv", "&submit=true", file);
        assertThat(again.getInt("unchanged")).isEqualTo(4);
        assertThat(claims("F-%")).isEqualTo(2);
        var other = imported("text/csv", "", HEADER + row("F-1", 1, 3, "RENT", "", "2,00"));
        assertThat(other.getInt("rejected")).isEqualTo(1);
    }

    private static String line(String reference, String amount) {
        return "{\"ags\":\"08116033\",\"budgetLine\":\"ILA-FILE-2018\",\"reference\":\"" + reference
                + "\",\"periodFrom\":\"2018-04-01\",\"periodTo\":\"2018-06-30\",\"persons\":3,"
                + "\"items\":[{\"category\":\"RENT\",\"amount\":{\"amount\":\"" + amount
                + "\",\"currency\":\"EUR\"}}]}\n";
    }

    @Test
    void each_line_of_ndjson_is_a_claim_and_taken_once() {
        var file = line("N-1", "10.00") + line("N-2", "-1.00") + line("N-3", "30.00");
        var done = imported("application/x-ndjson", "", file);
        assertThat(done.getInt("accepted")).isEqualTo(2);
        assertThat(done.getInt("rejected")).isEqualTo(1);
        assertThat(imported("application/x-ndjson", "", file).getInt("unchanged"))
                .isEqualTo(2);
        assertThat(imported("application/x-ndjson", "", line("N-1", "11.00")).getInt("rejected"))
                .isEqualTo(1);
        assertThat(claims("N-%")).isEqualTo(2);
        As.client(TOWN)
                .body(line("N-1", "10.00"))
                .post(API + "/claims")
                .then()
                .statusCode(409)
                .body("code", equalTo("REFERENCE_TAKEN"));
    }

    @Test
    void only_the_own_claims_are_imported() {
        As.client("gemeinde-08415061")
                .contentType("text/csv")
                .body(HEADER.getBytes(StandardCharsets.UTF_8))
                .post(API + "/claim-imports?ags=" + KIRCHHEIM)
                .then()
                .statusCode(403);
    }
}
