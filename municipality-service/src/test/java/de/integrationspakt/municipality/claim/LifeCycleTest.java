package de.integrationspakt.municipality.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.integrationspakt.kernel.http.WrongState;
import java.util.Arrays;
import java.util.EnumMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every pair of status and action, written down a second time: where it leads; what is not named is refused. */
class LifeCycleTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            DRAFT        | EDIT DRAFT, ATTACH DRAFT, DETACH DRAFT, SUBMIT SUBMITTED, WITHDRAW WITHDRAWN
            SUBMITTED    | ATTACH SUBMITTED, QUERY QUERIED, ASSESS ASSESSED, REJECT REJECTED, WITHDRAW WITHDRAWN
            QUERIED      | EDIT QUERIED, ATTACH QUERIED, DETACH QUERIED, ANSWER SUBMITTED, REJECT REJECTED, WITHDRAW WITHDRAWN
            ASSESSED     | ASSESS ASSESSED, QUERY QUERIED, APPROVE APPROVED, SETTLE SETTLED, HEAR HEARING, REJECT REJECTED, WITHDRAW WITHDRAWN
            HEARING      | ATTACH HEARING, RESPOND HEARD, ASSESS ASSESSED, QUERY QUERIED, TAKE_BACK RECOVERY_DUE
            HEARD        | ATTACH HEARD, RESPOND HEARD, ASSESS ASSESSED, QUERY QUERIED, TAKE_BACK RECOVERY_DUE
            APPROVED     | FUNDS_RESERVED RESERVED, FUNDS_REFUSED REFUSED
            RESERVED     | FUNDS_PAID PAID, FUNDS_PAID_IN_PART RESERVED, FUNDS_RETURNED RESERVED, FUNDS_RELEASED REFUSED, FUNDS_RELEASED_IN_PART RESERVED, FUNDS_RECOVERED RESERVED, WITHDRAW WITHDRAWN, OBJECT RESERVED, DISMISS RESERVED
            PAID         | FUNDS_RETURNED RESERVED, FUNDS_RECOVERED PAID, OBJECT PAID, GRANT SUBMITTED, DISMISS PAID
            SETTLED      | OBJECT SETTLED, GRANT SUBMITTED, DISMISS SETTLED
            RECOVERY_DUE | RECOVERED_IN_PART RECOVERY_DUE, RECOVERED RECOVERED
            REJECTED     | OBJECT OBJECTED, GRANT SUBMITTED, DISMISS REJECTED
            REFUSED      | ASSESS ASSESSED, REJECT REJECTED, WITHDRAW WITHDRAWN, OBJECT REFUSED, GRANT SUBMITTED, DISMISS REFUSED
            WITHDRAWN    | FUNDS_RELEASED WITHDRAWN, FUNDS_RELEASED_IN_PART WITHDRAWN, FUNDS_RECOVERED WITHDRAWN, FUNDS_PAID_IN_PART WITHDRAWN, FUNDS_RETURNED WITHDRAWN, FUNDS_PAID PAID
            OBJECTED     | ATTACH OBJECTED, GRANT SUBMITTED, DISMISS REJECTED, WITHDRAW WITHDRAWN
            """)
    void the_table_is_the_one_agreed(ClaimStatus from, String agreed) {
        var leads = new EnumMap<ClaimAction, ClaimStatus>(ClaimAction.class);
        Arrays.stream(agreed.split(", ")).map(pair -> pair.split(" ")).forEach(pair -> {
            assertThat(leads.put(ClaimAction.valueOf(pair[0]), ClaimStatus.valueOf(pair[1])))
                    .isNull();
        });
        for (var action : ClaimAction.values()) {
            if (leads.containsKey(action)) {
                assertThat(LifeCycle.next(from, action))
                        .as("%s in %s", action, from)
                        .isEqualTo(leads.get(action));
            } else {
                assertThatThrownBy(() -> LifeCycle.next(from, action))
                        .as("%s in %s", action, from)
                        .isInstanceOf(WrongState.class);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ClaimAction.class)
    void what_was_recovered_is_the_end(ClaimAction action) {
        assertThatThrownBy(() -> LifeCycle.next(ClaimStatus.RECOVERED, action)).isInstanceOf(WrongState.class);
    }
}
