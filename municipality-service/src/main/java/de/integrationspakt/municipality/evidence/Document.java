package de.integrationspakt.municipality.evidence;

import de.integrationspakt.kernel.key.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A document that was laid to a subject. It does not change; its content may be another subject's as well. */
@Entity
public class Document {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Subject.Kind subjectKind;

    private UUID subject;
    private UUID item;
    private String hash;

    @Enumerated(EnumType.STRING)
    private DocumentType type;

    private String name;

    @Column(name = "size_bytes")
    private long bytes;

    private String attachedBy;
    private Instant attachedAt;

    protected Document() {}

    Document(Subject subject, UUID item, ReceivedDocument received, String by, Instant at) {
        this.id = Ids.next();
        this.subjectKind = subject.kind();
        this.subject = subject.id();
        this.item = item;
        this.hash = received.hash();
        this.type = received.type();
        this.name = received.name().value();
        this.bytes = received.bytes();
        this.attachedBy = by;
        this.attachedAt = at;
    }

    public UUID id() {
        return id;
    }

    /** The item of the subject it proves; null if it speaks for the whole. */
    public UUID item() {
        return item;
    }

    /** SHA-256 of its content, 64 lower case hexadecimal digits. */
    public String hash() {
        return hash;
    }

    public DocumentType type() {
        return type;
    }

    DocumentName name() {
        return new DocumentName(name);
    }

    /** Its size. */
    public long bytes() {
        return bytes;
    }

    public String attachedBy() {
        return attachedBy;
    }

    public Instant attachedAt() {
        return attachedAt;
    }
}
