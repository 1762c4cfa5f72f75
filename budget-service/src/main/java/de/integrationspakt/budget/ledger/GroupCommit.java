package de.integrationspakt.budget.ledger;

import de.integrationspakt.kernel.http.DatabaseFaults;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Commits many small commands with one transaction. While one group is being written to disk, the next one gathers; a group of one costs no
 * waiting. The hotter the line, the larger the groups: that is where the speed comes from.
 *
 * @param <C> command
 * @param <A> answer; refusals are answers too
 */
public final class GroupCommit<C, A> {

    private static final Logger LOG = Logger.getLogger(GroupCommit.class);

    private final BlockingQueue<Waiting<C, A>> queue;
    private final int largestGroup;
    private final Function<List<C>, List<A>> decide;
    private final Thread writer;
    private volatile boolean open = true;

    /**
     * @param decide answers each command, in order, inside the transaction; must not let one command's refusal touch the others
     * @param most how many may wait; beyond that a caller is told to come back
     */
    public GroupCommit(String name, int most, int largestGroup, Function<List<C>, List<A>> decide) {
        this.queue = new ArrayBlockingQueue<>(most);
        this.largestGroup = largestGroup;
        this.decide = decide;
        this.writer = new Thread(this::write, name);
        writer.setDaemon(true);
    }

    public void start() {
        writer.start();
    }

    /** Answers those that wait with {@link LedgerBusy}; they may come back to another instance. */
    public void stop() {
        open = false;
        writer.interrupt();
        try {
            writer.join(5_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** @return completes when the command is committed, or fails with {@link LedgerBusy} */
    public CompletableFuture<A> submit(C command) {
        var waiting = new Waiting<C, A>(command, new CompletableFuture<>());
        if (!open || !queue.offer(waiting)) waiting.answer.completeExceptionally(new LedgerBusy());
        return waiting.answer;
    }

    private void write() {
        var group = new ArrayList<Waiting<C, A>>();
        while (open) {
            try {
                group.add(queue.take());
                queue.drainTo(group, largestGroup - 1);
                commit(group);
            } catch (InterruptedException e) {
                break;
            } finally {
                group.clear();
            }
        }
        Stream.generate(queue::poll).takeWhile(waiting -> waiting != null).forEach(this::turnAway);
    }

    private void commit(List<Waiting<C, A>> group) {
        try {
            var commands = group.stream().map(Waiting::command).toList();
            var answers = QuarkusTransaction.requiringNew().call(() -> decide.apply(commands));
            for (int place = 0; place < answers.size(); place++)
                group.get(place).answer.complete(answers.get(place));
        } catch (RuntimeException e) {
            if (group.size() == 1 || DatabaseFaults.isOutage(e)) {
                LOG.warnf(
                        e,
                        "%d commands could not be committed; their senders are asked to send them again",
                        group.size());
                group.forEach(this::turnAway);
            } else {
                // One poisoned command must not fail the others. If the commit did go through, each finds its stored
                // answer.
                LOG.warnf(e, "a group of %d could not be committed; trying each alone", group.size());
                group.forEach(waiting -> commit(List.of(waiting)));
            }
        }
    }

    private void turnAway(Waiting<C, A> waiting) {
        waiting.answer.completeExceptionally(new LedgerBusy());
    }

    private record Waiting<C, A>(C command, CompletableFuture<A> answer) {}
}
