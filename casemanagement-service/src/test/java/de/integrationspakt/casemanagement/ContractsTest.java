package de.integrationspakt.casemanagement;

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
        Contracts.assertOpenApiIsCommitted("casemanagement");
    }

    @Test
    void every_refusal_is_explained_in_both_languages() throws IOException {
        Contracts.assertProblemsAreDocumented("problems");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FundsRequested", "FundsNoLongerNeeded", "CaseloadMeasured"})
    void the_example_of_each_fact_told_keeps_its_schema(String fact) {
        Facts.example(fact);
    }
}
