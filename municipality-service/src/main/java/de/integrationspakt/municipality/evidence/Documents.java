package de.integrationspakt.municipality.evidence;

import de.integrationspakt.kernel.http.NotFound;
import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The documents of all subjects. Whether the subject may have one more or less now, the caller of these has decided. */
@ApplicationScoped
public class Documents {
    private final EntityManager entities;
    private final Contents contents;
    private final DocumentLimits limits;
    private final Journal journal;
    private final Clock clock;

    Documents(EntityManager entities, Contents contents, DocumentLimits limits, Journal journal, Clock clock) {
        this.entities = entities;
        this.contents = contents;
        this.limits = limits;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Keeps a document. The same content at the same place is the document that is there already.
     *
     * @param item the item of the subject it proves, or null
     * @param by subject of the caller
     * @throws TooManyDocuments if the subject has as many as it may have
     */
    @Transactional
    public Document attach(Subject subject, UUID item, ReceivedDocument received, String by) {
        contents.lock(received.hash());
        var present = list(subject);
        for (var document : present) {
            if (document.hash().equals(received.hash()) && Objects.equals(document.item(), item)) {
                return document;
            }
        }
        if (present.size() >= limits.mostPerSubject()) {
            throw new TooManyDocuments(limits.mostPerSubject());
        }
        contents.keep(received);
        var document = new Document(subject, item, received, by, clock.instant());
        entities.persist(document);
        record("document.attached", subject, document);
        return document;
    }

    /** In the order they came. */
    @Transactional
    public List<Document> list(Subject subject) {
        return entities.createQuery(
                        "from Document where subjectKind = :kind and subject = :subject order by id", Document.class)
                .setParameter("kind", subject.kind())
                .setParameter("subject", subject.id())
                .getResultList();
    }

    /** The document of this id; {@link NotFound} if it is not the subject's. */
    @Transactional
    public Document require(Subject subject, UUID id) {
        return list(subject).stream()
                .filter(document -> document.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("document", id));
    }

    /** Takes the document away from the subject, and deletes the content if nobody else holds it. */
    @Transactional
    public void remove(Subject subject, UUID id) {
        var document = require(subject, id);
        contents.lock(document.hash());
        entities.remove(document);
        entities.flush();
        contents.forgetUnlessHeld(document.hash());
        record("document.removed", subject, document);
    }

    private void record(String action, Subject subject, Document document) {
        journal.record(
                action,
                subject.id().toString(),
                Map.of(
                        "kind", subject.kind(),
                        "document", document.id(),
                        "hash", document.hash(),
                        "type", document.type(),
                        "bytes", document.bytes()));
    }
}
