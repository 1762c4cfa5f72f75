package de.integrationspakt.budget.pooling;

import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Forms a group. No money moves by it, and no member is bound: each consents to every pooling. */
@ApplicationScoped
class FormGroup {

    private final Groups groups;
    private final Journal journal;

    FormGroup(Groups groups, Journal journal) {
        this.groups = groups;
        this.journal = journal;
    }

    /** @throws de.integrationspakt.kernel.http.Invalid when members and lead do not fit together */
    @Transactional
    HolderGroup form(HolderGroup group) {
        group.requireConsistent();
        var formed = groups.add(group);
        journal.record("group.formed", formed.key(), formed);
        return formed;
    }
}
