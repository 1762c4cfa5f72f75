package de.integrationspakt.kernel.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** The habits a machine keeps; each service's boundary test checks them over its own package. */
public final class Boundaries {
    private Boundaries() {}

    /** @param packageName such as {@code de.integrationspakt.budget} */
    public static void check(String packageName) {
        JavaClasses imported = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(packageName);
        if (imported.isEmpty()) {
            throw new AssertionError("no classes in " + packageName);
        }
        rules().forEach(rule -> rule.allowEmptyShould(true).check(imported));
    }

    private static List<ArchRule> rules() {
        return List.of(
                noMethods()
                        .that()
                        .areDeclaredInClassesThat()
                        .areAnnotatedWith(Path.class)
                        .and()
                        .arePublic()
                        .should()
                        .haveRawReturnType(
                                DescribedPredicate.describe("an entity", type -> type.isAnnotatedWith(Entity.class)))
                        .because("records go out, not entities"),
                noMethods()
                        .should()
                        .haveNameMatching("set[A-Z].*")
                        .because("an aggregate changes by what happens to it"),
                fields().that()
                        .areDeclaredInClassesThat()
                        .areAnnotatedWith(Entity.class)
                        .and()
                        .areNotStatic()
                        .should()
                        .notBePublic(),
                noClasses()
                        .should()
                        .callMethod(Instant.class, "now")
                        .orShould()
                        .callMethod(LocalDate.class, "now")
                        .orShould()
                        .callMethod(LocalDateTime.class, "now")
                        .orShould()
                        .callMethod(System.class, "currentTimeMillis")
                        .orShould()
                        .callMethod(Clock.class, "systemUTC")
                        .because("time comes from the injected clock"),
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.apache.kafka..")
                        .because("only the kernel speaks to Kafka"),
                noClasses()
                        .should()
                        .haveNameMatching(".*(Util|Utils|Helper|Impl|DTO|Dto|Mapper|Service|Repository|Exception)")
                        .because("a name says what the thing is in the field's words"),
                methods()
                        .that()
                        .areDeclaredInClassesThat()
                        .areAnnotatedWith(Path.class)
                        .and()
                        .areAnnotatedWith(POST.class)
                        .should()
                        .bePublic()
                        .because("a resource method that is not public answers 404"),
                classes()
                        .that()
                        .areAnnotatedWith(Path.class)
                        .should()
                        .haveSimpleNameEndingWith("Resource")
                        .andShould()
                        .bePublic());
    }
}
