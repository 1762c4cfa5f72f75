package de.integrationspakt.kernel.proof;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class PlainJavaTest {
    @Test
    void what_verifies_an_export_needs_a_json_parser_besides() {
        var verify = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("de.integrationspakt.kernel.verify");
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "com.fasterxml.jackson.core..",
                        "de.integrationspakt.kernel.proof",
                        "de.integrationspakt.kernel.verify")
                .check(verify);
    }

    @Test
    void what_proves_seals_needs_the_jdk_alone_so_that_the_offline_verifier_can_run_it() {
        var proof = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("de.integrationspakt.kernel.proof");
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "de.integrationspakt.kernel.proof")
                .check(proof);
    }
}
