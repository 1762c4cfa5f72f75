package de.integrationspakt.budget.funding;

import de.integrationspakt.kernel.journal.Acting;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

/** Frees reservations once their last day in Europe/Berlin is over. */
@ApplicationScoped
class ExpireReservations {

    private final GiveFundsBack giveFundsBack;
    private final Acting acting;

    ExpireReservations(GiveFundsBack giveFundsBack, Acting acting) {
        this.giveFundsBack = giveFundsBack;
        this.acting = acting;
    }

    /** Every minute, so that the money is there a minute after midnight. */
    @Scheduled(every = "60s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void expire() {
        acting.as("service:expiry", null);
        while (giveFundsBack.expire() > 0) {
            continue;
        }
    }
}
