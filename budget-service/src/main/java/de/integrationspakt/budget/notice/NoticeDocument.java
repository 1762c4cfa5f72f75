package de.integrationspakt.budget.notice;

import de.integrationspakt.kernel.document.Pdf;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;

/** Makes the document of a notice from its frozen content and its template, and nothing else: the same to the byte every time. */
@ApplicationScoped
class NoticeDocument {

    /** A changed text is a new template; the old one stays for the notices that were issued with it. */
    static final String TEMPLATE = "notice-1";

    private final Template template;
    private final NoticeContents contents;

    NoticeDocument(@Location("notice-1.html") Template template, NoticeContents contents) {
        this.template = template;
        this.contents = contents;
    }

    byte[] of(Notice notice) {
        var text = NoticeText.of(contents.of(notice), notice.draftedAt(), notice.issuedAt());
        var at = notice.issuedAt() == null ? notice.draftedAt() : notice.issuedAt();
        return Pdf.of(template.data(text).render(), (String) text.get("title") + " " + notice.fileReference(), at);
    }
}
