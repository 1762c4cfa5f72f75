package de.integrationspakt.budget.closing;

import de.integrationspakt.budget.line.LineBalances;
import de.integrationspakt.budget.line.ProposalStatus;
import de.integrationspakt.budget.programme.CarryOver;
import de.integrationspakt.kernel.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A closing of a line's year. */
@Schema(name = "YearClosing")
public record ClosingView(
        UUID id,
        @Schema(examples = "IM-2017") String budgetLine,

        @Schema(examples = "1", description = "The how manieth closing of the line; once approved")
        Integer number,

        @Schema(examples = "IM-2018") String successor,
        CarryOver carryOver,
        String reason,
        @Schema(description = "Spent") Money paid,

        @Schema(description = "Reserved; stays payable") Money bound,

        @Schema(description = "Claimed back from holders and not paid yet")
        Money uncollected,

        @Schema(description = "Free, but covered by what is uncollected: stays for a further closing")
        Money kept,

        Money carried,

        @Schema(description = "With what is blocked, which was never released for use")
        Money lapsed,

        @Schema(description = "Of commitment authorities: may not be promised for later years any more")
        Money authorityLapsed,

        ProposalStatus status,
        String proposedBy,
        Instant proposedAt,
        String decidedBy,
        Instant decidedAt,
        String decisionReason,

        @Schema(description = "Only in the answer that prepares; otherwise at /items")
        List<ItemView> items,

        @Schema(description = "Of the lines after the booking; only where one was made")
        List<LineBalances> balances) {

    static ClosingView of(YearClosing closing, List<ItemView> items, List<LineBalances> balances) {
        var proposal = closing.proposal();
        return new ClosingView(
                closing.id(),
                closing.budgetLine(),
                closing.number(),
                closing.successor(),
                closing.carryOver(),
                closing.reason(),
                Money.ofCents(closing.paidCents()),
                Money.ofCents(closing.boundCents()),
                Money.ofCents(closing.uncollectedCents()),
                Money.ofCents(closing.keptCents()),
                Money.ofCents(closing.carriedCents()),
                Money.ofCents(closing.lapsedCents()),
                Money.ofCents(closing.authorityLapsedCents()),
                proposal.status(),
                proposal.proposedBy(),
                proposal.proposedAt(),
                proposal.decidedBy(),
                proposal.decidedAt(),
                proposal.decisionReason(),
                items,
                balances);
    }
}
