package de.integrationspakt.budget.line;

import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** A proposal is rejected by another person, or withdrawn by who made it. Nothing takes effect. */
@ApplicationScoped
public class EndProposal {

    private final Journal journal;
    private final Clock clock;

    EndProposal(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /** How and why it ends. @param ifMatch ETag the caller saw, or null */
    public record Ending(String ifMatch, String officer, String reason) {}

    /**
     * @param lock reads the proposal and keeps others from it until the transaction ends
     * @param what it is, as the journal calls it
     * @throws de.integrationspakt.kernel.access.FourEyesRequired for who proposed it; he may withdraw it
     * @throws de.integrationspakt.kernel.http.WrongState unless proposed
     */
    @Transactional
    public <P extends Proposed> P reject(UUID id, Function<UUID, P> lock, String what, Ending ending) {
        var proposed = seen(id, lock, ending);
        proposed.reject(ending.officer(), clock.instant(), ending.reason());
        journal.record(what + ".rejected", id.toString(), Map.of("reason", ending.reason()));
        return proposed;
    }

    /**
     * As {@link #reject}.
     *
     * @throws NotTheProposer for anybody else
     */
    @Transactional
    public <P extends Proposed> P withdraw(UUID id, Function<UUID, P> lock, String what, Ending ending) {
        var proposed = seen(id, lock, ending);
        proposed.withdraw(ending.officer(), clock.instant(), ending.reason());
        journal.record(what + ".withdrawn", id.toString(), Map.of("reason", ending.reason()));
        return proposed;
    }

    private static <P extends Proposed> P seen(UUID id, Function<UUID, P> lock, Ending ending) {
        var proposed = lock.apply(id);
        ETags.check(ending.ifMatch(), proposed.version());
        return proposed;
    }
}
