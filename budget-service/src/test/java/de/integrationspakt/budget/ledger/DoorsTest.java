package de.integrationspakt.budget.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.integrationspakt.budget.Crowd;
import de.integrationspakt.budget.Given;
import de.integrationspakt.budget.OnPlatform;
import de.integrationspakt.kernel.database.Database;
import de.integrationspakt.kernel.testing.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Several doors to one database, as several instances of the service have; and a door with too many before it. */
@OnPlatform
class DoorsTest {

    @Inject
    Database database;

    @Inject
    TransactionSynchronizationRegistry transaction;

    @Inject
    Clock clock;

    @Test
    void two_instances_never_give_the_same_cent_away_and_number_without_a_gap() throws Exception {
        var line = Given.aLine("VWV-DEUTSCH", 2017, "60.00", "MEASURE");
        var doors = List.of(new Ledger(database, transaction, clock), new Ledger(database, transaction, clock));
        var turn = new AtomicInteger();
        var granted = new ArrayList<Boolean>();
        Crowd.of(4, () -> {
                    var door = doors.get(turn.getAndIncrement() % 2);
                    var answers = new ArrayList<Boolean>();
                    for (int time = 0; time < 20; time++) answers.add(reserve(door, line));
                    return answers;
                })
                .forEach(granted::addAll);

        assertThat(granted.stream().filter(yes -> yes)).hasSize(60);
        assertThat(granted).hasSize(80);
        assertThat(Sql.one("SELECT balance_cents FROM account WHERE budget_line = ? AND kind = 'POT'", line))
                .isEqualTo(0L);
        LedgerInvariants.hold();
    }

    private static boolean reserve(Ledger door, String line) {
        try {
            QuarkusTransaction.requiringNew().run(() -> door.enter()
                    .book(List.of(new Transfer(
                            UUID.randomUUID(),
                            TransferKind.RESERVE,
                            AccountKey.pot(line),
                            AccountKey.reserved(line, AccountKey.NOBODY),
                            100,
                            "test",
                            LocalDate.of(2017, 12, 10)))));
            return true;
        } catch (InsufficientFunds refusal) {
            return false;
        }
    }

    @Test
    void who_finds_the_queue_full_is_told_to_come_back_and_the_others_are_answered() throws Exception {
        var begun = new CountDownLatch(1);
        var gate = new CountDownLatch(1);
        var groups = new GroupCommit<Integer, Integer>("full", 2, 10, commands -> {
            begun.countDown();
            await(gate);
            return commands;
        });
        groups.start();
        var answers = new ArrayList<CompletableFuture<Integer>>(List.of(groups.submit(0)));
        begun.await();
        for (int command = 1; command <= 3; command++) answers.add(groups.submit(command));
        assertThatThrownBy(answers.get(3)::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(LedgerBusy.class);
        gate.countDown();
        assertThat(answers.subList(0, 3).stream().map(CompletableFuture::join)).containsExactly(0, 1, 2);
        groups.stop();
        assertThatThrownBy(groups.submit(4)::join).hasCauseInstanceOf(LedgerBusy.class);
    }

    @Test
    void one_poisoned_command_fails_alone() {
        var groups = new GroupCommit<Integer, Integer>("poisoned", 10, 10, commands -> {
            if (commands.contains(1)) throw new IllegalStateException("poisoned");
            return commands;
        });
        var answers = List.of(groups.submit(0), groups.submit(1), groups.submit(2));
        groups.start();
        assertThat(answers.get(0).join()).isEqualTo(0);
        assertThat(answers.get(2).join()).isEqualTo(2);
        assertThatThrownBy(answers.get(1)::join).hasCauseInstanceOf(LedgerBusy.class);
        groups.stop();
    }

    private static void await(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
