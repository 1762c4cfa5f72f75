package de.integrationspakt.budget.ledger;

import de.integrationspakt.kernel.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** The one door to the ledger. */
@ApplicationScoped
public class Ledger {

    /** Longer than any booking takes (publishing 1,101 shares: well below a second), shorter than a caller's patience. */
    private static final int PATIENCE_SECONDS = 10;

    private final Semaphore door = new Semaphore(1, true);
    private final AccountIds accountIds = new AccountIds();
    private final Database database;
    private final TransactionSynchronizationRegistry transaction;
    private final Clock clock;

    Ledger(Database database, TransactionSynchronizationRegistry transaction, Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Enters the door, which stays closed to others until the caller's transaction has ended. Entering again in the same transaction gives the
     * same posting.
     *
     * @throws LedgerBusy when others keep the door for too long
     */
    public Posting enter() {
        var entered = (Posting) transaction.getResource(Posting.class);
        if (entered != null) return entered;
        // Whoever waits here may hold the last connection: who is inside must not need one more.
        database.join();
        waitAtTheDoor();
        try {
            transaction.registerInterposedSynchronization(new LeaveTheDoor());
        } catch (RuntimeException e) {
            door.release();
            throw e;
        }
        var posting = new Posting(database, accountIds, clock);
        transaction.putResource(Posting.class, posting);
        return posting;
    }

    private void waitAtTheDoor() {
        try {
            if (!door.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) throw new LedgerBusy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LedgerBusy();
        }
    }

    private class LeaveTheDoor implements Synchronization {
        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            door.release();
        }
    }
}
