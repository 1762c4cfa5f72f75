package de.integrationspakt.budget.funding;

import de.integrationspakt.kernel.money.Money;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was promised for a later year. */
@Schema(name = "Commitment")
public record CommitmentView(@Schema(examples = "2018") int dueYear, Money amount, CommitmentStatus status) {

    static List<CommitmentView> of(List<Commitment> commitments, CommitmentStatus status) {
        return commitments.stream()
                .map(commitment -> of(new Commitments.Kept(commitment, status)))
                .toList();
    }

    static CommitmentView of(Commitments.Kept kept) {
        return new CommitmentView(
                kept.commitment().dueYear(), Money.ofCents(kept.commitment().amountCents()), kept.status());
    }
}
