package de.integrationspakt.budget.pooling;

import de.integrationspakt.kernel.fact.Outbox;
import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Forms a group. No money moves by it, and no member is bound: each consents to every pooling. */
@ApplicationScoped
class FormGroup {

    private final Groups groups;
    private final Outbox outbox;
    private final Journal journal;

    FormGroup(Groups groups, Outbox outbox, Journal journal) {
        this.groups = groups;
        this.outbox = outbox;
        this.journal = journal;
    }

    /** @throws de.integrationspakt.kernel.http.Invalid when members and lead do not fit together */
    @Transactional
    HolderGroup form(HolderGroup group) {
        group.requireConsistent();
        var formed = groups.add(group);
        outbox.tell(GroupFormed.of(formed));
        journal.record("group.formed", formed.key(), formed);
        return formed;
    }
}
