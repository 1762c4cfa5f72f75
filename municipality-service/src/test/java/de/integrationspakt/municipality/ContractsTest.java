package de.integrationspakt.municipality;

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
        Contracts.assertOpenApiIsCommitted("municipality");
    }

    @Test
    void every_refusal_is_documented_and_speaks_both_languages() throws IOException {
        Contracts.assertProblemsAreDocumented("problems");
    }

    @Test
    void the_house_rules_hold() {
        Boundaries.check("de.integrationspakt.municipality");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MunicipalityRegistered",
                "MunicipalityChanged",
                "MunicipalityDissolved",
                "HeadCountTransmitted",
                "SurveyClosed",
                "SurveyReminderDue",
                "ClaimSubmitted",
                "ClaimDecided",
                "MeasureOffered",
                "MeasureChanged",
                "FundsReduced",
                "ClaimCanBeReassessed",
                "PackageChecked",
                "FundsRequested",
                "FundsNoLongerNeeded",
                "StatementOfUseDue",
                "RecoveryRequested"
            })
    void the_example_of_each_fact_told_keeps_its_schema(String fact) {
        Facts.example(fact);
    }
}
