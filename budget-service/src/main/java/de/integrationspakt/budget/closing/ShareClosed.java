package de.integrationspakt.budget.closing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.integrationspakt.budget.programme.CarryOver;
import de.integrationspakt.kernel.fact.Tellable;
import de.integrationspakt.kernel.fact.Told;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What became of a holder's unused share. {@code carriedCents} went to the holder's share in the successor, or to its common pot. */
@Told(topic = "budget.closings")
record ShareClosed(
        UUID closing,
        String budgetLine,
        String holder,
        int number,
        String successor,
        CarryOver carryOver,
        long boundCents,
        long carriedCents,
        long lapsedCents)
        implements Tellable {

    static List<ShareClosed> of(YearClosing closing, List<Remainder> items) {
        return items.stream()
                .filter(item -> item.isSettled() && !item.holder().isEmpty())
                .map(item -> new ShareClosed(
                        closing.id(),
                        closing.budgetLine(),
                        item.holder(),
                        closing.number(),
                        closing.successor(),
                        closing.carryOver(),
                        item.boundCents(),
                        item.carriedCents(),
                        item.lapsedCents()))
                .toList();
    }

    @Override
    @JsonIgnore
    public String subject() {
        return budgetLine + "/" + holder;
    }

    @Override
    @JsonIgnore
    public Set<String> units() {
        return Set.of(holder);
    }
}
