package de.integrationspakt.budget.notice;

import de.integrationspakt.budget.programme.FindProgrammeVersion;
import de.integrationspakt.kernel.access.FourEyes;
import de.integrationspakt.kernel.http.NotFound;
import de.integrationspakt.kernel.http.WrongState;
import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Proposes terms, which count for notices drafted after a second person has approved them. */
@ApplicationScoped
class SetNoticeTerms {

    private final NoticeTermsBook book;
    private final FindProgrammeVersion versions;
    private final Journal journal;
    private final Clock clock;

    SetNoticeTerms(NoticeTermsBook book, FindProgrammeVersion versions, Journal journal, Clock clock) {
        this.book = book;
        this.versions = versions;
        this.journal = journal;
        this.clock = clock;
    }

    /** @return the new revision */
    @Transactional
    NoticeTermsBook.Revision propose(String programme, int version, NoticeTerms terms, String by) {
        versions.require(programme, version);
        int revision = book.propose(programme, version, terms, by, clock.instant());
        journal.record("notice-terms.proposed", programme + "/" + version + "/" + revision, terms);
        return require(programme, version, revision);
    }

    /**
     * @throws de.integrationspakt.kernel.access.FourEyesRequired for who proposed it
     * @throws WrongState when it is in force already
     */
    @Transactional
    NoticeTermsBook.Revision approve(String programme, int version, int revision, String by) {
        var proposed = require(programme, version, revision);
        if (proposed.inForce()) throw new WrongState("IN_FORCE", "PROPOSED");
        FourEyes.require(proposed.proposedBy(), by, "proposed the terms");
        book.approve(programme, version, revision, by, clock.instant());
        journal.record("notice-terms.approved", programme + "/" + version + "/" + revision, proposed.terms());
        return require(programme, version, revision);
    }

    private NoticeTermsBook.Revision require(String programme, int version, int revision) {
        return book.lock(programme, version, revision)
                .orElseThrow(() -> new NotFound("notice terms", programme + "/" + version + "/" + revision));
    }
}
