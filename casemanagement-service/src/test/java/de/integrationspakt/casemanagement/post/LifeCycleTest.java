package de.integrationspakt.casemanagement.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.integrationspakt.kernel.http.WrongState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifeCycleTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
                    status,    APPROVE,  REJECT,   WITHDRAW,  FUNDS_RESERVED, FUNDS_REFUSED, FUNDS_RELEASED, FUNDS_LOST, FUNDS_PAID, FUNDS_RETURNED, FUNDS_RECOVERED
                    APPLIED,   APPROVED, REJECTED, WITHDRAWN, -,              -,             -,              -,          -,          -,              -
                    APPROVED,  -,        -,        WITHDRAWN, FUNDED,         REFUSED,       -,              -,          -,          -,              -
                    FUNDED,    -,        -,        WITHDRAWN, -,              -,             FUNDED,         REFUSED,    FUNDED,     FUNDED,         FUNDED
                    REFUSED,   -,        -,        -,         -,              -,             -,              -,          -,          -,              -
                    REJECTED,  -,        -,        -,         -,              -,             -,              -,          -,          -,              -
                    WITHDRAWN, -,        -,        -,         WITHDRAWN,      WITHDRAWN,     WITHDRAWN,      WITHDRAWN,  WITHDRAWN,  WITHDRAWN,      WITHDRAWN
                    """)
    void every_status_and_every_action(
            PostStatus status,
            String approve,
            String reject,
            String withdraw,
            String reserved,
            String refused,
            String released,
            String lost,
            String paid,
            String returned,
            String recovered) {
        var wanted =
                new String[] {approve, reject, withdraw, reserved, refused, released, lost, paid, returned, recovered};
        for (PostAction action : PostAction.values()) {
            var next = wanted[action.ordinal()];
            if (next.equals("-")) {
                assertThatThrownBy(() -> LifeCycle.next(status, action))
                        .as("%s %s", status, action)
                        .isInstanceOf(WrongState.class);
            } else {
                assertThat(LifeCycle.next(status, action))
                        .as("%s %s", status, action)
                        .isEqualTo(PostStatus.valueOf(next));
            }
        }
    }
}
