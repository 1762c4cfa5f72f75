package de.integrationspakt.budget.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import de.integrationspakt.budget.Given;
import de.integrationspakt.budget.OnPlatform;
import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.kernel.testing.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Histories made up from a seed, played through the one door on the real database, beside a ledger of the simplest kind. */
@OnPlatform
class LedgerHistoriesTest {

    private static final int STEPS = 60;

    @Inject
    Ledger ledger;

    @Inject
    Statement statement;

    /** What was true at a moment. */
    private record Moment(Instant at, long number, Map<AccountKey, Long> balances, List<Map<String, Object>> report) {}

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void whatever_happens_the_ledger_tells_it_as_it_was(long seed) {
        var lines = List.of(
                Given.aLineAside("IM", 2018, "10000.00", "FUNDED_POST"),
                Given.aLineAside("IM", 2018, "0.01", "FUNDED_POST"));
        var history = new History(seed, lines);
        QuarkusTransaction.requiringNew().run(() -> ledger.enter().open(history.accounts()));
        var start = balances(history.accounts());
        history.start(start);

        var happened = new ArrayList<Transfer>();
        var moments = new ArrayList<Moment>();
        for (int step = 0; step < STEPS; step++) {
            play(history, happened);
            if (step % 10 == 9) moments.add(moment(history, lines));
        }
        assertThat(balances(history.accounts())).isEqualTo(history.balances());
        assertThat(replay(lines, Long.MAX_VALUE)).isEqualTo(moved(history.balances()));
        moments.forEach(moment -> stays(moment, lines));

        reverse(happened);
        assertThat(balances(history.accounts())).as("all taken back").isEqualTo(start);
        moments.forEach(moment -> stays(moment, lines));
        LedgerInvariants.hold();
    }

    /** One transaction of one or more commands, of which some are refused, some only tried, and some taken back by a rollback. */
    private void play(History history, List<Transfer> happened) {
        var before = history.balances();
        boolean rolledBack = history.chance(10);
        var now = new ArrayList<Transfer>();
        unlessTakenBack(() -> QuarkusTransaction.requiringNew().run(() -> {
            var posting = ledger.enter();
            posting.hold(history.accounts());
            int commands = history.chance(50) ? 1 : 5;
            for (int command = 0; command < commands; command++) {
                var transfers = history.next();
                var untouched = history.balances();
                boolean possible = history.happens(transfers);
                assertThat(tryTo(() -> posting.move(transfers)))
                        .as("%s", transfers)
                        .isEqualTo(possible);
                if (possible && history.chance(15)) {
                    posting.takeBack(transfers);
                    history.start(untouched);
                } else if (possible) {
                    now.addAll(transfers);
                }
            }
            posting.write();
            if (rolledBack) throw new TakenBack();
        }));
        if (rolledBack) history.start(before);
        else happened.addAll(now);
    }

    private static void unlessTakenBack(Runnable transaction) {
        try {
            transaction.run();
        } catch (TakenBack rolledBack) {
            assertThat(rolledBack).hasNoCause();
        }
    }

    /** Ends a transaction so that nothing of it remains. */
    private static class TakenBack extends RuntimeException {}

    private static boolean tryTo(Runnable move) {
        try {
            move.run();
            return true;
        } catch (InsufficientFunds refusal) {
            return false;
        }
    }

    private Moment moment(History history, List<String> lines) {
        var at = Instant.now();
        long number = QuarkusTransaction.requiringNew().call(() -> statement.numberAt(at));
        return new Moment(at, number, moved(history.balances()), report(at, lines));
    }

    private void stays(Moment moment, List<String> lines) {
        assertThat(QuarkusTransaction.requiringNew().call(() -> statement.numberAt(moment.at())))
                .isEqualTo(moment.number());
        assertThat(report(moment.at(), lines)).isEqualTo(moment.report());
        assertThat(replay(lines, moment.number())).isEqualTo(moment.balances());
    }

    /** What an auditor is told of that moment. */
    private static List<Map<String, Object>> report(Instant at, List<String> lines) {
        return As.client("auditor")
                .queryParam("year", 2018)
                .queryParam("asOf", at.toString())
                .get(Given.API + "/reports/execution")
                .then()
                .statusCode(200)
                .extract()
                .<List<Map<String, Object>>>path("lines")
                .stream()
                .filter(line -> lines.contains(line.get("budgetLine")))
                .toList();
    }

    private void reverse(List<Transfer> happened) {
        var back = new ArrayList<Transfer>();
        happened.forEach(transfer -> back.add(new Transfer(
                UUID.randomUUID(),
                TransferKind.CORRECT,
                transfer.to(),
                transfer.from(),
                transfer.amountCents(),
                transfer.id().toString(),
                LocalDate.of(2018, 1, 2))));
        Collections.reverse(back);
        QuarkusTransaction.requiringNew().run(() -> ledger.enter().book(back));
    }

    /** From nothing, transfer by transfer. */
    private static Map<AccountKey, Long> replay(List<String> lines, long upTo) {
        var balances = new HashMap<AccountKey, Long>();
        var rows = Sql.query(
                "SELECT f.budget_line, f.holder AS f_holder, f.kind AS f_kind, t.holder AS t_holder, t.kind AS t_kind, x.amount_cents"
                        + " FROM transfer x JOIN account f ON f.id = x.from_account JOIN account t ON t.id = x.to_account"
                        + " WHERE f.budget_line IN (?, ?) AND x.number <= ? ORDER BY x.number",
                lines.get(0),
                lines.get(1),
                upTo);
        for (var row : rows) {
            long cents = (long) row.get("amount_cents");
            balances.merge(key(row, "f_"), -cents, Long::sum);
            balances.merge(key(row, "t_"), cents, Long::sum);
        }
        return moved(balances);
    }

    private static AccountKey key(Map<String, Object> row, String side) {
        return new AccountKey(
                (String) row.get("budget_line"), (String) row.get(side + "holder"), AccountKind.valueOf((String)
                        row.get(side + "kind")));
    }

    private static Map<AccountKey, Long> moved(Map<AccountKey, Long> balances) {
        var moved = new HashMap<>(balances);
        moved.values().removeIf(cents -> cents == 0);
        return moved;
    }

    private Map<AccountKey, Long> balances(List<AccountKey> accounts) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var posting = ledger.enter();
            posting.hold(accounts);
            var balances = new HashMap<AccountKey, Long>();
            accounts.forEach(account -> balances.put(account, posting.balanceCents(account)));
            return balances;
        });
    }
}
