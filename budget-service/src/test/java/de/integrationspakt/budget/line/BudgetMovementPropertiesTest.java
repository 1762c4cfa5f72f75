package de.integrationspakt.budget.line;

import static org.assertj.core.api.Assertions.assertThat;

import de.integrationspakt.budget.ledger.AccountKey;
import de.integrationspakt.budget.ledger.AccountKind;
import de.integrationspakt.budget.ledger.Transfer;
import de.integrationspakt.budget.programme.Drawdown;
import de.integrationspakt.kernel.http.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever moves between two lines, in whatever order: what they say is what the accounts hold, and no cent is lost. */
class BudgetMovementPropertiesTest {

    private static final LocalDate DAY = LocalDate.of(2017, 12, 1);

    @Property(tries = 500)
    void lines_say_what_the_accounts_hold_after_any_history(@ForAll("histories") List<MovementContent> history) {
        var lines = Map.of("A", line("A", 500), "B", line("B", 300));
        var accounts = new HashMap<AccountKey, Long>();
        lines.values().forEach(line -> {
            accounts.put(AccountKey.source(line.code()), -line.totalCents());
            accounts.put(AccountKey.pot(line.code()), line.totalCents());
        });
        long amended = 0;
        for (var content : history) {
            var movement = new BudgetMovement(UUID.randomUUID(), content, Proposal.by("anna", Instant.EPOCH));
            if (!covered(movement.transfers(DAY), accounts)) continue;
            try {
                movement.lines().forEach(code -> movement.change(lines.get(code)));
            } catch (Refusal refused) {
                assertThat(refused).isInstanceOf(AppropriationBelowZero.class);
                continue;
            }
            movement.transfers(DAY).forEach(transfer -> book(transfer, accounts));
            if (content.kind() == MovementKind.AMEND) amended += content.amountCents();
            for (var line : lines.values()) {
                assertThat(-accounts.get(AccountKey.source(line.code()))).isEqualTo(line.totalCents());
                assertThat(accounts.getOrDefault(AccountKey.blocked(line.code()), 0L))
                        .isEqualTo(line.blockedCents());
                assertThat(line.totalCents())
                        .isEqualTo(accounts.get(AccountKey.pot(line.code())) + line.blockedCents());
                assertThat(line.distributableCents()).isEqualTo(accounts.get(AccountKey.pot(line.code())));
            }
        }
        assertThat(lines.values().stream().mapToLong(BudgetLine::totalCents).sum())
                .isEqualTo(800 + amended);
    }

    private static boolean covered(List<Transfer> transfers, Map<AccountKey, Long> accounts) {
        return transfers.stream()
                .allMatch(transfer -> transfer.from().kind() == AccountKind.SOURCE
                        || accounts.getOrDefault(transfer.from(), 0L) >= transfer.amountCents());
    }

    private static void book(Transfer transfer, Map<AccountKey, Long> accounts) {
        accounts.merge(transfer.from(), -transfer.amountCents(), Long::sum);
        accounts.merge(transfer.to(), transfer.amountCents(), Long::sum);
    }

    private static BudgetLine line(String code, long cents) {
        return new BudgetLine(code, 1, new LineContent("IM", 2017, "0908", "633 01", cents, Drawdown.MEASURE));
    }

    @Provide
    Arbitrary<List<MovementContent>> histories() {
        return Combinators.combine(
                        Arbitraries.of(MovementKind.class),
                        Arbitraries.of("A", "B"),
                        Arbitraries.longs().between(1, 400),
                        Arbitraries.of(true, false))
                .as((kind, code, cents, down) -> new MovementContent(
                        kind,
                        code,
                        kind == MovementKind.VIREMENT ? (code.equals("A") ? "B" : "A") : null,
                        kind == MovementKind.AUTHORITY ? 2018 : null,
                        kind.mayBeNegative() && down ? -cents : cents,
                        "weil",
                        null))
                .list()
                .ofMaxSize(40);
    }
}
