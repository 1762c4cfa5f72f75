package de.integrationspakt.budget.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalTest {

    private static final Instant AT = Instant.parse("2017-12-01T09:00:00Z");

    @ParameterizedTest(name = "{0}: {1} by {2} -> {3}")
    @CsvSource({
        "PROPOSED, approve, anna, FOUR_EYES_REQUIRED",
        "PROPOSED, approve, bernd, APPROVED",
        "PROPOSED, reject, anna, FOUR_EYES_REQUIRED",
        "PROPOSED, reject, bernd, REJECTED",
        "PROPOSED, withdraw, anna, WITHDRAWN",
        "PROPOSED, withdraw, bernd, NOT_THE_PROPOSER",
        "APPROVED, approve, bernd, WRONG_STATE",
        "APPROVED, reject, bernd, WRONG_STATE",
        "APPROVED, withdraw, anna, WRONG_STATE",
        "REJECTED, approve, bernd, WRONG_STATE",
        "REJECTED, reject, bernd, WRONG_STATE",
        "REJECTED, withdraw, anna, WRONG_STATE",
        "WITHDRAWN, approve, bernd, WRONG_STATE",
        "WITHDRAWN, reject, bernd, WRONG_STATE",
        "WITHDRAWN, withdraw, anna, WRONG_STATE"
    })
    void what_anna_proposed_another_person_decides_once(
            ProposalStatus from, String action, String officer, String outcome) {
        var proposal = new Proposal(from, "anna", AT, null, null, null);
        if (outcome.contains("_")) {
            assertThatThrownBy(() -> act(proposal, action, officer)).hasMessageStartingWith(outcome);
        } else {
            var decided = act(proposal, action, officer);
            assertThat(decided.status()).hasToString(outcome);
            assertThat(decided.decidedBy()).isEqualTo(officer);
            assertThat(decided.proposedBy()).isEqualTo("anna");
        }
    }

    private static Proposal act(Proposal proposal, String action, String officer) {
        return switch (action) {
            case "approve" -> proposal.approved(officer, AT);
            case "reject" -> proposal.rejected(officer, AT, "doppelt");
            default -> proposal.withdrawn(officer, AT, "doppelt");
        };
    }
}
