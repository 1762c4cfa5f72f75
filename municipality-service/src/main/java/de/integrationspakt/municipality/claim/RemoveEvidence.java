package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.municipality.evidence.Documents;
import de.integrationspakt.municipality.evidence.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The municipality takes an evidence document away again, while it may still rewrite the claim. */
@ApplicationScoped
class RemoveEvidence {
    private final Claims claims;
    private final Documents documents;

    RemoveEvidence(Claims claims, Documents documents) {
        this.claims = claims;
        this.documents = documents;
    }

    @Transactional
    void remove(UUID id, UUID document, Caller by) {
        var claim = claims.requireForChange(id);
        by.mustReach(claim.ags());
        claim.detach();
        documents.remove(Subject.claim(id), document);
    }
}
