package de.integrationspakt.municipality.registry;

import static de.integrationspakt.municipality.registry.ChangeStatus.Action.APPROVE;
import static de.integrationspakt.municipality.registry.ChangeStatus.Action.REJECT;

import de.integrationspakt.kernel.access.FourEyes;
import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.kernel.key.Ids;
import de.integrationspakt.municipality.registry.ChangePart.Side;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** A merger, split, transfer of a part, or change of key: proposed by one officer of the ministry, approved by another. */
@Entity
@DynamicUpdate
@Table(name = "territorial_change")
class TerritorialChange {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private ChangeKind kind;

    private LocalDate effectiveOn;
    private String legalSource;
    private String note;
    private UUID registerImport;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "territorial_change_part", joinColumns = @JoinColumn(name = "change"))
    @OrderColumn(name = "position")
    private List<ChangePart> parts = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private ChangeStatus status;

    private String proposedBy;
    private Instant proposedAt;
    private String decidedBy;
    private Instant decidedAt;
    private String reason;
    private long version;

    protected TerritorialChange() {}

    /** @param registerImport whose report suggested it, or null */
    static TerritorialChange proposed(ChangeContent content, UUID registerImport, String by, Instant at) {
        var change = new TerritorialChange();
        change.id = Ids.next();
        change.kind = content.kind();
        change.effectiveOn = content.effectiveOn();
        change.legalSource = content.legalSource();
        change.note = content.note();
        change.registerImport = registerImport;
        change.parts.addAll(content.parts());
        change.status = ChangeStatus.PROPOSED;
        change.proposedBy = by;
        change.proposedAt = at;
        change.version = 1;
        return change;
    }

    /**
     * A second officer says it is so.
     *
     * @throws de.integrationspakt.kernel.access.FourEyesRequired for who proposed it
     * @throws ChangeNotYetEffective before its day: the register says what is, not what will be
     */
    void approve(String by, LocalDate today, Instant at) {
        var next = status.after(APPROVE);
        FourEyes.require(proposedBy, by, "territorial-change.proposed");
        if (effectiveOn.isAfter(today)) {
            throw new ChangeNotYetEffective(effectiveOn);
        }
        decide(next, by, at, null);
    }

    /** Anybody of the ministry, also who proposed it, may say that it is not so, and why. */
    void reject(String why, String by, Instant at) {
        decide(status.after(REJECT), by, at, why);
    }

    private void decide(ChangeStatus next, String by, Instant at, String why) {
        status = next;
        decidedBy = by;
        decidedAt = at;
        reason = why;
        version++;
    }

    /** Those whose key ends by it, in order. */
    List<Ags> ended() {
        var successors = successors();
        return kind.ends()
                ? predecessors().stream()
                        .filter(ags -> !successors.contains(ags))
                        .toList()
                : List.of();
    }

    List<Ags> predecessors() {
        return keys(Side.PREDECESSOR);
    }

    List<Ags> successors() {
        return keys(Side.SUCCESSOR);
    }

    /** Who takes rights and duties of those that end; empty where nobody ends or the agreement names nobody. */
    Optional<Ags> legalSuccessor() {
        return parts.stream()
                .filter(ChangePart::legalSuccessor)
                .map(ChangePart::key)
                .findFirst();
    }

    private List<Ags> keys(Side side) {
        return parts.stream()
                .filter(part -> part.side() == side)
                .map(ChangePart::key)
                .toList();
    }

    List<ChangePart> parts() {
        return List.copyOf(parts);
    }

    UUID id() {
        return id;
    }

    ChangeKind kind() {
        return kind;
    }

    LocalDate effectiveOn() {
        return effectiveOn;
    }

    String legalSource() {
        return legalSource;
    }

    String note() {
        return note;
    }

    UUID registerImport() {
        return registerImport;
    }

    ChangeStatus status() {
        return status;
    }

    String proposedBy() {
        return proposedBy;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    String decidedBy() {
        return decidedBy;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    String reason() {
        return reason;
    }

    long version() {
        return version;
    }
}
