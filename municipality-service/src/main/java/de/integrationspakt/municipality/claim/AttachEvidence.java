package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.http.Idempotent;
import de.integrationspakt.municipality.evidence.DocumentView;
import de.integrationspakt.municipality.evidence.Documents;
import de.integrationspakt.municipality.evidence.ReceivedDocument;
import de.integrationspakt.municipality.evidence.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** The municipality lays an evidence document to its claim. */
@ApplicationScoped
class AttachEvidence {
    private final Claims claims;
    private final Documents documents;
    private final Caller caller;

    AttachEvidence(Claims claims, Documents documents, Caller caller) {
        this.claims = claims;
        this.documents = documents;
        this.caller = caller;
    }

    /** Refuses whoever does not act for the claim's municipality, before a byte of the document is read. */
    @Transactional
    void requireReach(UUID claim) {
        caller.mustReach(claims.require(claim).ags());
    }

    /**
     * Keeps what was received. Here, and not at the operation, begins the transaction of a repeatable call: before, the
     * document is still on its way.
     *
     * @param item one of the claim's items, or null
     */
    @Idempotent
    RestResponse<DocumentView> attach(UUID claim, UUID item, ReceivedDocument received) {
        var subject = claims.requireForChange(claim);
        caller.mustReach(subject.ags());
        subject.attach(item);
        var document = documents.attach(Subject.claim(claim), item, received, caller.subject());
        return RestResponse.status(RestResponse.Status.CREATED, DocumentView.of(document));
    }
}
