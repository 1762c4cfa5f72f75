package de.integrationspakt.municipality.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.integrationspakt.kernel.http.WrongState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every pair of status and action; what is not written here must be refused. */
class LifeCycleTest {
    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(textBlock = """
            DRAFT,     EDIT,     DRAFT
            DRAFT,     PUBLISH,  PUBLISHED
            DRAFT,     RECHECK,
            DRAFT,     REOPEN,
            DRAFT,     WITHDRAW, WITHDRAWN
            PUBLISHED, EDIT,
            PUBLISHED, PUBLISH,
            PUBLISHED, RECHECK,  PUBLISHED
            PUBLISHED, REOPEN,   DRAFT
            PUBLISHED, WITHDRAW, WITHDRAWN
            WITHDRAWN, EDIT,
            WITHDRAWN, PUBLISH,
            WITHDRAWN, RECHECK,
            WITHDRAWN, REOPEN,
            WITHDRAWN, WITHDRAW,
            """)
    void a_package_goes_where_the_table_says(PackageStatus from, PackageAction action, PackageStatus to) {
        if (to == null) {
            assertThatThrownBy(() -> LifeCycle.next(from, action)).isInstanceOf(WrongState.class);
        } else {
            assertThat(LifeCycle.next(from, action)).isEqualTo(to);
        }
    }
}
