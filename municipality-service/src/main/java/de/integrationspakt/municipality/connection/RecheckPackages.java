package de.integrationspakt.municipality.connection;

import de.integrationspakt.kernel.fact.Outbox;
import de.integrationspakt.kernel.journal.Acting;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.municipality.structure.StructureChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Checks published packages again when a step of them changes or ends. */
@ApplicationScoped
class RecheckPackages {
    private final Packages packages;
    private final CheckPackage checkPackage;
    private final FrozenChecks frozen;
    private final Outbox outbox;
    private final Journal journal;
    private final Acting acting;
    private final Clock clock;

    RecheckPackages(
            Packages packages,
            CheckPackage checkPackage,
            FrozenChecks frozen,
            Outbox outbox,
            Journal journal,
            Acting acting,
            Clock clock) {
        this.packages = packages;
        this.checkPackage = checkPackage;
        this.frozen = frozen;
        this.outbox = outbox;
        this.journal = journal;
        this.acting = acting;
        this.clock = clock;
    }

    void changed(@Observes StructureChanged change) {
        recheck(change.structure());
    }

    /** Those that use the measure or structure; a check that finds what the one before found is not kept. */
    @Transactional
    void recheck(UUID step) {
        packages.using(step).forEach(this::recheckPackage);
    }

    private void recheckPackage(UUID id) {
        var published = packages.requireForChange(id);
        if (published.status() != PackageStatus.PUBLISHED) {
            return;
        }
        var checked = checkPackage.check(published.content(), published.district(), null);
        var last = frozen.of(id).get(0);
        if (last.breaks().equals(checked.check().breaks())) {
            return;
        }
        boolean other = published.recheck(checked.check());
        var at = clock.instant();
        frozen.add(id, PublishPackage.frozen(published, CheckCause.STEP_CHANGED, checked, acting.who(), at));
        if (other) {
            outbox.tell(PackageChecked.of(published, CheckCause.STEP_CHANGED, checked.check(), at));
        }
        journal.record(
                "package.rechecked",
                id.toString(),
                Map.of("check", published.checks(), "connectable", published.connectable()));
    }
}
