package de.integrationspakt.budget.notice;

import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** A second officer issues a notice: its document is made and kept, and the one it replaces ends. */
@ApplicationScoped
class IssueNotice {

    private final Notices notices;
    private final NoticeDocuments documents;
    private final NoticeDocument document;
    private final PayableDay payableDay;
    private final Journal journal;
    private final Clock clock;

    IssueNotice(
            Notices notices,
            NoticeDocuments documents,
            NoticeDocument document,
            PayableDay payableDay,
            Journal journal,
            Clock clock) {
        this.notices = notices;
        this.documents = documents;
        this.document = document;
        this.payableDay = payableDay;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param ifMatch ETag the caller saw, or null
     * @throws de.integrationspakt.kernel.access.FourEyesRequired for who drafted it
     * @throws de.integrationspakt.kernel.http.WrongState unless drafted
     */
    @Transactional
    Notice issue(UUID id, String ifMatch, String officer) {
        var notice = notices.lock(id);
        ETags.check(ifMatch, notice.version());
        // In this order: one notice on a subject is in force at every moment.
        notices.inForce(notice.subject()).ifPresent(before -> {
            before.replace();
            notices.flush();
        });
        notice.issue(officer, clock.instant());
        notices.flush();
        var pdf = document.of(notice);
        documents.keep(id, pdf);
        payableDay.follow(notice);
        journal.record(
                "notice.issued",
                id.toString(),
                Map.of("fileReference", notice.fileReference(), "sha256", NoticeDocuments.sha256(pdf)));
        return notice;
    }
}
