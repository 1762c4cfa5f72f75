package de.integrationspakt.budget.funding;

import de.integrationspakt.budget.database.Database;
import de.integrationspakt.budget.funding.FundsCommand.Outcome;
import de.integrationspakt.budget.funding.FundsCommand.Release;
import de.integrationspakt.budget.funding.FundsCommand.Reserve;
import de.integrationspakt.budget.ledger.GroupCommit;
import de.integrationspakt.budget.ledger.Ledger;
import de.integrationspakt.kernel.fact.Outbox;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.kernel.key.Ids;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/**
 * Where reservations over HTTP are decided, as many at a time as wait: one transaction with the accounts locked once, all transfers, reservations,
 * journal entries, facts and kept answers. What one of them is refused never touches the others.
 */
@ApplicationScoped
class FundsDesk {

    /** More than 64 clients can have in flight; beyond it waiting only grows, so we say 503 instead. */
    private static final int MOST_WAITING = 4_096;

    /** Past this size a group gains little, and its first caller waits for its last. */
    private static final int LARGEST_GROUP = 512;

    private final GroupCommit<FundsCommand, FundsAnswer> groups =
            new GroupCommit<>("funds-desk", MOST_WAITING, LARGEST_GROUP, this::decide);

    private final FundsAnswers answers;
    private final DecideFunds decideFunds;
    private final Reservations reservations;
    private final Ledger ledger;
    private final Outbox outbox;
    private final Database database;
    private final Clock clock;

    FundsDesk(
            FundsAnswers answers,
            DecideFunds decideFunds,
            Reservations reservations,
            Ledger ledger,
            Outbox outbox,
            Database database,
            Clock clock) {
        this.answers = answers;
        this.decideFunds = decideFunds;
        this.reservations = reservations;
        this.ledger = ledger;
        this.outbox = outbox;
        this.database = database;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        groups.start();
    }

    void stop(@Observes ShutdownEvent event) {
        groups.stop();
    }

    /** @return completes once the answer is committed */
    CompletableFuture<FundsAnswer> submit(FundsCommand command) {
        return groups.submit(command);
    }

    private List<FundsAnswer> decide(List<FundsCommand> commands) {
        var known = answers.known(commands);
        var replayed = commands.stream()
                .map(command -> answers.replay(command.sender(), known))
                .toArray(FundsAnswer[]::new);
        var posting = ledger.enter();
        var desk = decideFunds.at(
                posting, fresh(commands, replayed, Reserve.class), fresh(commands, replayed, Release.class));
        var outcomes = new ArrayList<Outcome>();
        for (int place = 0; place < replayed.length; place++) {
            var command = commands.get(place);
            // The same key may wait twice in one group: the second is answered by the first.
            var first = replayed[place] != null ? replayed[place] : answers.replay(command.sender(), known);
            var outcome = first != null ? Outcome.refused(first) : desk.decide(command);
            outcomes.add(outcome);
            if (command.sender().keeps() && outcome.answer().isKept()) {
                known.put(
                        FundsAnswers.Key.of(command.sender()),
                        new FundsAnswers.Kept(command.sender().requestHash(), outcome.answer()));
            }
        }
        reservations.addAll(desk.reserved());
        reservations.update(desk.ended());
        posting.write();
        keep(commands, outcomes);
        journal(commands, outcomes);
        tell(outcomes);
        return outcomes.stream().map(Outcome::answer).toList();
    }

    private static <C extends FundsCommand> List<C> fresh(
            List<FundsCommand> commands, FundsAnswer[] replayed, Class<C> kind) {
        var fresh = new ArrayList<C>();
        for (int place = 0; place < replayed.length; place++) {
            if (replayed[place] == null && kind.isInstance(commands.get(place)))
                fresh.add(kind.cast(commands.get(place)));
        }
        return fresh;
    }

    private void keep(List<FundsCommand> commands, List<Outcome> outcomes) {
        var senders = new ArrayList<FundsCommand.Sender>();
        var kept = new ArrayList<FundsAnswer>();
        for (int place = 0; place < outcomes.size(); place++) {
            var answer = outcomes.get(place).answer();
            if (!commands.get(place).sender().keeps() || !answer.isKept()) continue;
            senders.add(commands.get(place).sender());
            kept.add(answer);
        }
        answers.keep(senders, kept);
    }

    private void journal(List<FundsCommand> commands, List<Outcome> outcomes) {
        var at = clock.instant().toString();
        var rows = new ArrayList<String[]>();
        for (int place = 0; place < outcomes.size(); place++) {
            var outcome = outcomes.get(place);
            if (outcome.action() == null) continue;
            var sender = commands.get(place).sender();
            rows.add(new String[] {
                at,
                sender.client(),
                outcome.action(),
                outcome.subject(),
                answers.text(outcome.content()),
                sender.traceparent()
            });
        }
        if (rows.isEmpty()) return;
        database.change(
                Journal.INSERT + " SELECT id, at::timestamptz, actor, action, subject, content, traceparent"
                        + " FROM unnest(?, ?, ?, ?, ?, ?, ?) AS j(id, at, actor, action, subject, content, traceparent)",
                rows.stream().map(row -> Ids.next()).toArray(UUID[]::new),
                column(rows, 0),
                column(rows, 1),
                column(rows, 2),
                column(rows, 3),
                column(rows, 4),
                column(rows, 5));
    }

    private static String[] column(List<String[]> rows, int place) {
        return rows.stream().map(row -> row[place]).toArray(String[]::new);
    }

    private void tell(List<Outcome> outcomes) {
        var facts =
                outcomes.stream().map(Outcome::fact).filter(Objects::nonNull).toList();
        if (!facts.isEmpty()) outbox.tellTraced(facts);
    }
}
