package de.integrationspakt.budget;

import static org.assertj.core.api.Assertions.assertThat;

import de.integrationspakt.kernel.testing.Boundaries;
import de.integrationspakt.kernel.testing.Contracts;
import de.integrationspakt.kernel.testing.Facts;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnPlatform
class ContractsTest {

    @Test
    void the_openapi_document_is_the_committed_one() throws IOException {
        Contracts.assertOpenApiIsCommitted("budget");
    }

    @Test
    void every_refusal_is_explained_in_both_languages() throws IOException {
        Contracts.assertProblemsAreDocumented("problems");
    }

    @Test
    void the_house_rules_hold() {
        Boundaries.check("de.integrationspakt.budget");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ProgrammeVersionPublished",
                "BudgetLineOpened",
                "BudgetLineChanged",
                "BudgetLineClosed",
                "BudgetYearClosed",
                "ShareClosed",
                "SharePublished",
                "GroupFormed",
                "OpeningBalancesBooked",
                "FundsReserved",
                "FundsRefused",
                "FundsReleased",
                "FundsPaid",
                "FundsRecovered",
                "FundsReturned",
                "PaymentForwarded",
            })
    void the_example_of_a_fact_keeps_its_own_contract(String fact) {
        assertThat(Facts.example(fact).path("source").asText()).isEqualTo("/budget-service");
    }
}
