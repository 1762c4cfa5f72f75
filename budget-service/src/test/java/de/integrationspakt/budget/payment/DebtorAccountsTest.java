package de.integrationspakt.budget.payment;

import static de.integrationspakt.budget.Given.API;
import static de.integrationspakt.budget.Given.KIRCHHEIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import de.integrationspakt.budget.BudgetPlatform;
import de.integrationspakt.budget.Given;
import de.integrationspakt.budget.OnPlatform;
import de.integrationspakt.kernel.testing.As;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

@OnPlatform
class DebtorAccountsTest {

    private static final String ORDERS = API + "/payment-orders";

    @Test
    void a_line_is_paid_from_its_own_account_which_who_changed_it_does_not_release() {
        var line = Given.aLineWithShares("COST_CLAIM");
        Given.aPayee("08116", "Landkreis Esslingen");
        Given.aRequest(line, KIRCHHEIM, 450_050);
        put(line, "DE75512108001245126199")
                .statusCode(200)
                .body("bic", equalTo("SOLADEST600"))
                .body("changedBy", equalTo("treasury-b"));
        String order = As.client("treasury-a")
                .body(Map.of("budgetLine", line, "dueOn", "2020-12-10"))
                .post(ORDERS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        As.client("treasury-b")
                .post(ORDERS + "/" + order + "/release")
                .then()
                .statusCode(403)
                .body("code", equalTo("FOUR_EYES_REQUIRED"));
        As.someone("treasury-c", Set.of("treasurer"), Set.of("08"))
                .post(ORDERS + "/" + order + "/release")
                .then()
                .statusCode(200);
        // What was released stays: a later change of the account does not reach the file.
        put(line, BudgetPlatform.DEBTOR_IBAN).statusCode(200);
        var file = As.client("treasury-a")
                .accept("application/xml")
                .get(ORDERS + "/" + order + "/pain.001")
                .asString();
        assertThat(file).contains("<Nm>Landesoberkasse</Nm>", "DE75512108001245126199", "<BICFI>SOLADEST600</BICFI>");
    }

    @Test
    void without_any_account_nothing_is_paid() {
        assertThatThrownBy(() -> FindDebtor.of("ILA-2020", configured(null)))
                .isInstanceOf(NoDebtorAccount.class)
                .hasMessageContaining("ILA-2020");
        assertThat(FindDebtor.of("ILA-2020", configured(BudgetPlatform.DEBTOR_IBAN))
                        .iban())
                .isEqualTo(BudgetPlatform.DEBTOR_IBAN);
    }

    private static StatewideDebtor configured(String iban) {
        return new StatewideDebtor() {
            @Override
            public Optional<String> name() {
                return Optional.of("Land");
            }

            @Override
            public Optional<String> iban() {
                return Optional.ofNullable(iban);
            }

            @Override
            public Optional<String> bic() {
                return Optional.empty();
            }
        };
    }

    private static ValidatableResponse put(String line, String iban) {
        return As.client("treasury-b")
                .body(Map.of("name", "Landesoberkasse", "iban", iban, "bic", "SOLADEST600"))
                .put(API + "/budget-lines/" + line + "/debtor-account")
                .then();
    }
}
