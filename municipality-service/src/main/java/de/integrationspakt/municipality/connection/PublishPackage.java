package de.integrationspakt.municipality.connection;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.fact.Outbox;
import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The applicant publishes a package that holds; what its check found is kept. */
@ApplicationScoped
class PublishPackage {
    private final Packages packages;
    private final CheckPackage checkPackage;
    private final FrozenChecks frozen;
    private final Outbox outbox;
    private final Journal journal;
    private final Clock clock;

    PublishPackage(
            Packages packages,
            CheckPackage checkPackage,
            FrozenChecks frozen,
            Outbox outbox,
            Journal journal,
            Clock clock) {
        this.packages = packages;
        this.checkPackage = checkPackage;
        this.frozen = frozen;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Everybody may see it from now on.
     *
     * @param reason why it is published although it is not compatible, or null
     * @throws NotConnectable if a step does not reach the next
     * @throws NotCompatible if it overlaps or doubles, and there is no reason
     */
    @Transactional
    MeasurePackage publish(UUID id, String reason, Caller by) {
        var draft = packages.requireForChange(id);
        by.mustReach(draft.applicant());
        var checked = checkPackage.check(draft.content(), draft.district(), by);
        draft.publish(checked.check(), reason);
        var at = clock.instant();
        frozen.add(id, frozen(draft, CheckCause.PUBLICATION, checked, by.subject(), at));
        outbox.tell(PackageChecked.of(draft, CheckCause.PUBLICATION, checked.check(), at));
        journal.record(
                "package.published",
                id.toString(),
                Map.of("check", draft.checks(), "compatible", draft.compatible(), "reason", String.valueOf(reason)));
        return draft;
    }

    static FrozenCheck frozen(
            MeasurePackage checked, CheckCause cause, CheckPackage.Checked outcome, String by, Instant at) {
        return new FrozenCheck(
                checked.checks(),
                cause,
                at,
                by,
                outcome.check().connectable(),
                outcome.check().compatible(),
                outcome.check().breaks(),
                outcome.plan().steps().stream().collect(Collectors.toMap(Step::key, Step::title)));
    }
}
