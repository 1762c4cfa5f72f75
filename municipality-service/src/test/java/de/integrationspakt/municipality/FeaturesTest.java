package de.integrationspakt.municipality;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Which feature may know which. */
class FeaturesTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("de.integrationspakt.municipality");

    @Test
    void features_do_not_turn_in_circles() {
        slices().matching("de.integrationspakt.municipality.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void the_register_and_the_copies_of_budget_rest_on_no_other_feature() {
        noClasses()
                .that()
                .resideInAnyPackage("..municipality.registry..", "..municipality.funding..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..municipality.survey..", "..municipality.claim..", "..municipality.measure..")
                .check(CLASSES);
    }
}
