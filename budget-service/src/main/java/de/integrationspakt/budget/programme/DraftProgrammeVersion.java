package de.integrationspakt.budget.programme;

import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Writes on the draft of a version: nothing is in force by it. */
@ApplicationScoped
class DraftProgrammeVersion {

    private final Programmes programmes;
    private final ProgrammeVersions versions;
    private final Journal journal;
    private final Clock clock;

    DraftProgrammeVersion(Programmes programmes, ProgrammeVersions versions, Journal journal, Clock clock) {
        this.programmes = programmes;
        this.versions = versions;
        this.journal = journal;
        this.clock = clock;
    }

    /** Begins a draft under the next number. @throws Invalid naming what does not fit together */
    @Transactional
    ProgrammeVersion begin(String programme, ProgrammeRules rules, String writer) {
        rules.requireConsistent();
        programmes.lock(programme);
        int next = versions.of(programme).stream()
                        .mapToInt(ProgrammeVersion::version)
                        .max()
                        .orElse(0)
                + 1;
        var draft = ProgrammeVersion.draft(programme, next, rules, writer, clock.instant());
        versions.add(draft);
        journal.record("programme-version.drafted", draft.name(), RulesContent.of(rules));
        return draft;
    }

    /**
     * @param ifMatch ETag the caller saw, or null
     * @throws Invalid naming what does not fit together
     * @throws de.integrationspakt.kernel.http.WrongState unless it is a draft
     */
    @Transactional
    ProgrammeVersion rewrite(String programme, int version, ProgrammeRules rules, String ifMatch, String writer) {
        rules.requireConsistent();
        programmes.lock(programme);
        var draft = versions.require(programme, version);
        ETags.check(ifMatch, draft.revision());
        var edited = draft.edit(rules, writer, clock.instant());
        if (rules.equals(draft.rules())) return draft;
        versions.rewrite(edited);
        journal.record("programme-version.edited", draft.name(), RulesContent.of(rules));
        return edited;
    }
}
