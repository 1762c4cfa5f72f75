package de.integrationspakt.kernel.deputy;

import de.integrationspakt.kernel.access.DeputiesChanged;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.kernel.key.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Records, confirms and ends deputyships; for the operations of a service. */
@ApplicationScoped
public class ManageDeputies {
    @Inject
    Deputyships deputyships;

    @Inject
    Event<DeputiesChanged> deputiesChanged;

    @Inject
    Journal journal;

    @Inject
    TransactionSynchronizationRegistry transaction;

    @Inject
    Clock clock;

    /** Who shall stand in for whom; the last day counts. */
    public record Order(
            String absent, String deputy, List<String> roles, LocalDate firstDay, LocalDate lastDay, String reason) {}

    /**
     * Nobody may do anything by it yet.
     *
     * @throws de.integrationspakt.kernel.access.FourEyesRequired when the deputy records it himself
     */
    @Transactional
    public Deputyship record(Order order, String by) {
        var recorded = new Deputyship(
                Ids.next(),
                order.absent(),
                order.deputy(),
                List.copyOf(order.roles()),
                order.firstDay(),
                order.lastDay(),
                order.reason(),
                by,
                clock.instant(),
                null,
                null,
                null,
                null);
        recorded.requireRecordable();
        deputyships.add(recorded);
        journal.record("deputyship.recorded", recorded.id().toString(), order);
        return recorded;
    }

    /** @throws de.integrationspakt.kernel.access.FourEyesRequired for who recorded it and for the deputy */
    @Transactional
    public Deputyship confirm(UUID id, String by) {
        return change(deputyships.lock(id).confirm(by, clock.instant()), "deputyship.confirmed");
    }

    /** From now on, whatever its last day. @throws de.integrationspakt.kernel.http.WrongState when it has ended */
    @Transactional
    public Deputyship end(UUID id, String by) {
        return change(deputyships.lock(id).end(by, clock.instant()), "deputyship.ended");
    }

    /** Oldest first, after the given one, or null. */
    public List<Deputyship> page(UUID after, int limit) {
        return deputyships.page(after, limit);
    }

    private Deputyship change(Deputyship changed, String action) {
        deputyships.update(changed);
        journal.record(
                action,
                changed.id().toString(),
                List.of(changed.absent(), changed.deputy(), String.join(",", changed.roles())));
        transaction.registerInterposedSynchronization(new ReadAnew());
        return changed;
    }

    private class ReadAnew implements Synchronization {
        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                deputiesChanged.fire(new DeputiesChanged());
            }
        }
    }
}
