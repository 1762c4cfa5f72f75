package de.integrationspakt.budget.funding;

import de.integrationspakt.budget.funding.FundsCommand.Outcome;
import de.integrationspakt.budget.ledger.GroupCommit;
import de.integrationspakt.budget.ledger.Ledger;
import de.integrationspakt.budget.ledger.Posting;
import de.integrationspakt.kernel.database.Database;
import de.integrationspakt.kernel.database.Database.Command;
import de.integrationspakt.kernel.fact.Outbox;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.kernel.key.Ids;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

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
    private final Ledger ledger;
    private final Outbox outbox;
    private final Database database;
    private final Clock clock;

    FundsDesk(
            FundsAnswers answers,
            DecideFunds decideFunds,
            Ledger ledger,
            Outbox outbox,
            Database database,
            Clock clock) {
        this.answers = answers;
        this.decideFunds = decideFunds;
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
        var posting = ledger.enter();
        var known = new HashMap<FundsAnswers.Key, FundsAnswers.Kept>();
        var desk = decideFunds.at(posting, commands, known);
        var outcomes = new ArrayList<Outcome>();
        for (var command : commands) {
            // The same key may wait twice in one group: the second is answered by the first.
            var first = answers.replay(command.sender(), known);
            var outcome = first != null ? Outcome.refused(first) : desk.decide(command);
            outcomes.add(outcome);
            if (command.sender().keeps() && outcome.answer().isKept()) {
                known.put(
                        FundsAnswers.Key.of(command.sender()),
                        new FundsAnswers.Kept(command.sender().requestHash(), outcome.answer()));
            }
        }
        database.together(writing(desk, posting, commands, outcomes));
        return outcomes.stream().map(Outcome::answer).toList();
    }

    /** All that the group changes, for one trip to the database: on a busy machine each trip waits for the processor twice. */
    private List<Command> writing(
            DecideFunds.Group desk, Posting posting, List<FundsCommand> commands, List<Outcome> outcomes) {
        var writing = new ArrayList<Command>();
        writing.addAll(desk.writing());
        writing.addAll(keeping(commands, outcomes));
        writing.addAll(journalling(commands, outcomes));
        writing.addAll(telling(outcomes));
        // Last, since the head row is locked last.
        writing.addAll(posting.writing());
        return writing;
    }

    private List<Command> keeping(List<FundsCommand> commands, List<Outcome> outcomes) {
        var senders = new ArrayList<FundsCommand.Sender>();
        var kept = new ArrayList<FundsAnswer>();
        for (int place = 0; place < outcomes.size(); place++) {
            var answer = outcomes.get(place).answer();
            if (!commands.get(place).sender().keeps() || !answer.isKept()) continue;
            senders.add(commands.get(place).sender());
            kept.add(answer);
        }
        return senders.isEmpty() ? List.of() : List.of(answers.keeping(senders, kept));
    }

    private List<Command> journalling(List<FundsCommand> commands, List<Outcome> outcomes) {
        var at = clock.instant().toString();
        var rows = new ArrayList<String[]>();
        for (int place = 0; place < outcomes.size(); place++) {
            var outcome = outcomes.get(place);
            if (outcome.action() == null) continue;
            var sender = commands.get(place).sender();
            rows.add(new String[] {
                at,
                sender.actor(),
                outcome.action(),
                outcome.subject(),
                answers.text(outcome.content()),
                sender.traceparent()
            });
        }
        if (rows.isEmpty()) return List.of();
        return List.of(Command.change(
                Journal.INSERT + " SELECT id, at::timestamptz, actor, action, subject, content, traceparent"
                        + " FROM unnest(?, ?, ?, ?, ?, ?, ?) AS j(id, at, actor, action, subject, content, traceparent)",
                rows.stream().map(row -> Ids.next()).toArray(UUID[]::new),
                column(rows, 0),
                column(rows, 1),
                column(rows, 2),
                column(rows, 3),
                column(rows, 4),
                column(rows, 5)));
    }

    private static String[] column(List<String[]> rows, int place) {
        return rows.stream().map(row -> row[place]).toArray(String[]::new);
    }

    private List<Command> telling(List<Outcome> outcomes) {
        var facts =
                outcomes.stream().map(Outcome::fact).filter(Objects::nonNull).toList();
        if (facts.isEmpty()) return List.of();
        var rows = outbox.rows(facts);
        return List.of(Command.change(
                Outbox.INSERT_ALL,
                Stream.concat(Stream.of((Object) rows.ids()), Stream.of(rows.columns()))
                        .toArray()));
    }
}
