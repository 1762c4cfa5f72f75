package de.integrationspakt.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BoundaryTest {
    private static final JavaClasses GATEWAY = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("de.integrationspakt.gateway");

    @Test
    void the_gateway_knows_nothing_of_the_services() {
        assertThat(GATEWAY).isNotEmpty();
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "de.integrationspakt.kernel..",
                        "de.integrationspakt.budget..",
                        "de.integrationspakt.municipality..",
                        "de.integrationspakt.casemanagement..")
                .check(GATEWAY);
    }

    @Test
    void features_do_not_go_in_circles() {
        slices().matching("de.integrationspakt.gateway.(*)..")
                .should()
                .beFreeOfCycles()
                .check(GATEWAY);
    }

    @Test
    void time_comes_from_the_clock() {
        noClasses()
                .that()
                .doNotHaveSimpleName("SystemClock")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .check(GATEWAY);
    }

    @Test
    void only_the_forwarding_speaks_to_a_service() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..forward..", "..health..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("io.vertx.core.http.HttpClientRequest")
                .check(GATEWAY);
    }
}
