package de.integrationspakt.budget;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import de.integrationspakt.kernel.http.Idempotent;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.junit.jupiter.api.Test;

class FeaturesTest {

    private static final String BASE = "de.integrationspakt.budget";

    private static final JavaClasses BUDGET = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(BASE);

    @Test
    void the_ledger_knows_no_other_feature() {
        noClasses()
                .that()
                .resideInAPackage(BASE + ".ledger")
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "another feature",
                        type -> type.getPackageName().startsWith(BASE + ".")
                                && !type.getPackageName().equals(BASE + ".ledger")
                                && !type.getPackageName().equals(BASE + ".database")))
                .check(BUDGET);
    }

    @Test
    void features_call_each_other_in_one_direction() {
        slices().matching(BASE + ".(*)..").should().beFreeOfCycles().check(BUDGET);
    }

    @Test
    void only_what_a_use_case_or_value_is_leaves_its_feature() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Facts")
                .or()
                .areAssignableTo(io.quarkus.hibernate.orm.panache.PanacheRepositoryBase.class)
                .should()
                .bePackagePrivate()
                .check(BUDGET);
    }

    /** The two calls of the hot path keep keys and answers themselves, in groups. */
    @Test
    void every_post_may_be_sent_again() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Path.class)
                .and()
                .areAnnotatedWith(POST.class)
                .should()
                .beAnnotatedWith(Idempotent.class)
                .orShould()
                .beAnnotatedWith(NonBlocking.class)
                .check(BUDGET);
    }

    @Test
    void every_change_is_for_named_roles() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Path.class)
                .and()
                .areAnnotatedWith(POST.class)
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .check(BUDGET);
    }
}
