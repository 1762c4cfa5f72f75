package de.integrationspakt.budget.succession;

import de.integrationspakt.budget.registry.LegalSuccessors;
import de.integrationspakt.budget.succession.ShareSuccessions.Left;
import de.integrationspakt.kernel.journal.Acting;
import de.integrationspakt.kernel.time.Berlin;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import org.jboss.logging.Logger;

/**
 * Hands on whatever lies with municipalities that ended: at first what they had left, later what is released, returned by the bank, or published
 * for them by a run over counts of a day on which they existed.
 */
@ApplicationScoped
class FollowSuccessors {

    private static final Logger LOG = Logger.getLogger(FollowSuccessors.class);

    private final ShareSuccessions successions;
    private final LegalSuccessors legalSuccessors;
    private final HandShareOn handShareOn;
    private final Acting acting;
    private final Clock clock;

    FollowSuccessors(
            ShareSuccessions successions,
            LegalSuccessors legalSuccessors,
            HandShareOn handShareOn,
            Acting acting,
            Clock clock) {
        this.successions = successions;
        this.legalSuccessors = legalSuccessors;
        this.handShareOn = handShareOn;
        this.acting = acting;
        this.clock = clock;
    }

    /** Every five seconds, one cheap read when there is nothing: a claim that is approved right after a merger should find the money. */
    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void follow() {
        var left = successions.left(Berlin.today(clock));
        if (left.isEmpty()) return;
        acting.as("service:succession", null);
        var present = legalSuccessors.of(left.stream().map(Left::holder).toList());
        for (var one : left) {
            follow(one, present.get(one.holder()));
        }
    }

    /** What cannot move now, because its line is just being closed or the ledger is busy, is tried again; the others need not wait for it. */
    private void follow(Left left, String successor) {
        if (successor == null || successor.equals(left.holder())) return;
        try {
            handShareOn.handOn(left.budgetLine(), left.holder(), successor);
        } catch (RuntimeException later) {
            LOG.warnf(
                    "the share of %s in %s waits for %s: %s",
                    left.holder(), left.budgetLine(), successor, later.getMessage());
        }
    }
}
