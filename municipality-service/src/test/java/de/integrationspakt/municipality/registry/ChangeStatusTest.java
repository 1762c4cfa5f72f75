package de.integrationspakt.municipality.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.integrationspakt.kernel.access.FourEyesRequired;
import de.integrationspakt.kernel.http.WrongState;
import de.integrationspakt.kernel.key.Ags;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeStatusTest {
    private static final LocalDate DAY = LocalDate.of(2018, 1, 1);
    private static final Instant NOW = Instant.parse("2018-01-02T08:00:00Z");

    @ParameterizedTest
    @CsvSource(textBlock = """
            PROPOSED, APPROVE, APPROVED
            PROPOSED, REJECT,  REJECTED
            APPROVED, APPROVE,
            APPROVED, REJECT,
            REJECTED, APPROVE,
            REJECTED, REJECT,
            """)
    void only_a_proposal_is_decided_and_once(ChangeStatus from, ChangeStatus.Action action, ChangeStatus to) {
        if (to == null) {
            assertThatThrownBy(() -> from.after(action)).isInstanceOf(WrongState.class);
        } else {
            assertThat(from.after(action)).isEqualTo(to);
        }
    }

    private static TerritorialChange proposed() {
        var content = new ChangeContent(
                ChangeKind.MERGER,
                DAY,
                "Vereinbarung",
                null,
                List.of(new Ags("08335001"), new Ags("08335022")),
                List.of(new Ags("08335022")),
                null,
                List.of());
        return TerritorialChange.proposed(content, null, "one", NOW);
    }

    @Test
    void who_proposed_does_not_approve() {
        assertThatThrownBy(() -> proposed().approve("one", DAY, NOW)).isInstanceOf(FourEyesRequired.class);
    }

    @Test
    void nobody_approves_before_its_day() {
        assertThatThrownBy(() -> proposed().approve("two", DAY.minusDays(1), NOW))
                .isInstanceOf(ChangeNotYetEffective.class);
        var change = proposed();
        change.approve("two", DAY, NOW);
        assertThat(change.status()).isEqualTo(ChangeStatus.APPROVED);
    }

    @Test
    void who_goes_on_does_not_end_and_takes_the_rights_of_who_does() {
        assertThat(proposed().ended()).containsExactly(new Ags("08335001"));
        assertThat(proposed().legalSuccessor()).contains(new Ags("08335022"));
    }
}
