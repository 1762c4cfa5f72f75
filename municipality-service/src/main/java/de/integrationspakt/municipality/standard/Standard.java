package de.integrationspakt.municipality.standard;

import de.integrationspakt.kernel.access.FourEyes;
import de.integrationspakt.kernel.http.WrongState;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A version of what a type of measure has to meet, and of what is paid for it. Decided once; then nothing changes. */
@Entity
public class Standard {
    @Id
    private String id;

    private String type;
    private int version;
    private LocalDate validFrom;

    @Enumerated(EnumType.STRING)
    private StandardStatus status;

    @Embedded
    private Rate rate;

    private String reason;
    private String proposedBy;
    private Instant proposedAt;
    private String decidedBy;
    private Instant decidedAt;

    @ElementCollection
    @CollectionTable(name = "standard_criterion", joinColumns = @JoinColumn(name = "standard"))
    @OrderColumn(name = "position")
    private List<Criterion> criteria = new ArrayList<>();

    protected Standard() {}

    /** The next version of a type's standard; its content has been checked. */
    Standard(String type, int version, StandardContent content, String by, Instant at) {
        this.id = type + "/" + version;
        this.type = type;
        this.version = version;
        this.validFrom = content.validFrom();
        this.rate = content.rate();
        this.reason = content.reason();
        this.criteria.addAll(content.criteria());
        this.status = StandardStatus.PROPOSED;
        this.proposedBy = by;
        this.proposedAt = at;
    }

    /**
     * The second person puts it into force.
     *
     * @throws StandardTooLate if its first day is over: no measure may find itself under other rules afterwards
     */
    void approve(String by, Instant at, LocalDate today) {
        decide(StandardStatus.IN_FORCE, by, at);
        if (validFrom.isBefore(today)) {
            throw new StandardTooLate(validFrom);
        }
    }

    void reject(String by, Instant at) {
        decide(StandardStatus.REJECTED, by, at);
    }

    private void decide(StandardStatus decision, String by, Instant at) {
        if (status != StandardStatus.PROPOSED) {
            throw new WrongState(status, StandardStatus.PROPOSED);
        }
        FourEyes.require(proposedBy, by, "standard " + id);
        status = decision;
        decidedBy = by;
        decidedAt = at;
    }

    public String id() {
        return id;
    }

    public int version() {
        return version;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    StandardStatus status() {
        return status;
    }

    public Rate rate() {
        return rate;
    }

    String reason() {
        return reason;
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

    public List<Criterion> criteria() {
        return List.copyOf(criteria);
    }
}
