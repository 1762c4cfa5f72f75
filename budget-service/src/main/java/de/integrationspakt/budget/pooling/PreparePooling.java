package de.integrationspakt.budget.pooling;

import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** What happens to a proposal before any money moves: members consent, an officer examines it, or it is given up. */
@ApplicationScoped
class PreparePooling {

    private final Poolings poolings;
    private final Journal journal;
    private final Clock clock;

    PreparePooling(Poolings poolings, Journal journal, Clock clock) {
        this.poolings = poolings;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param inItsPlace whether the member's district consents for it
     * @throws de.integrationspakt.kernel.http.WrongState when it has consented, or nothing is proposed any more
     * @throws NotAMember
     */
    @Transactional
    Pooling consent(UUID id, String member, String by, boolean inItsPlace) {
        var pooling = poolings.lock(id).consent(member, by, inItsPlace, clock.instant());
        poolings.update(pooling);
        journal.record("pooling.consented", id.toString(), Map.of("member", member, "onBehalf", inItsPlace));
        return pooling;
    }

    /** @throws de.integrationspakt.kernel.http.WrongState until all have consented */
    @Transactional
    Pooling examine(UUID id, String officer) {
        var pooling = poolings.lock(id).examine(officer);
        poolings.update(pooling);
        journal.record("pooling.examined", id.toString(), Map.of("group", pooling.group()));
        return pooling;
    }

    /** @throws de.integrationspakt.kernel.http.WrongState once the money has moved */
    @Transactional
    Pooling cancel(UUID id, String reason) {
        var pooling = poolings.lock(id).cancel();
        poolings.update(pooling);
        journal.record("pooling.cancelled", id.toString(), Map.of("reason", reason));
        return pooling;
    }

    /** @throws de.integrationspakt.kernel.http.WrongState unless the money has moved, or when it is asked for already */
    @Transactional
    Pooling askReturn(UUID id, String by, String reason) {
        var pooling = poolings.lock(id).askReturn(by, reason);
        poolings.update(pooling);
        journal.record("pooling.return-asked", id.toString(), Map.of("reason", reason));
        return pooling;
    }
}
