package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.access.FourEyes;
import de.integrationspakt.kernel.http.WrongState;
import de.integrationspakt.kernel.key.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/**
 * A version of a kind of cost: proposed by one person of the ministry, put into force by another. Written once; only its
 * last day is set, when the next one follows. A claim goes by the version of the first day of its period.
 */
@Entity
class CostCategory {
    /** How far a version is. */
    public enum Status {
        PROPOSED,
        IN_FORCE,
        REJECTED
    }

    @Id
    private UUID id;

    @Column(updatable = false)
    private String code;

    @Column(updatable = false)
    private int position;

    @Column(updatable = false)
    private LocalDate validFrom;

    private LocalDate validTo;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private CostBlock block;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Eligibility eligibility;

    @Column(updatable = false)
    private String titleDe;

    @Column(updatable = false)
    private String titleEn;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(updatable = false)
    private String proposedBy;

    private String decidedBy;

    protected CostCategory() {}

    /** What a version says. */
    record Content(
            String code,
            CostBlock block,
            Eligibility eligibility,
            String titleDe,
            String titleEn,
            LocalDate validFrom) {}

    static CostCategory proposed(Content content, int position, String by) {
        var version = new CostCategory();
        version.id = Ids.next();
        version.code = content.code();
        version.position = position;
        version.validFrom = content.validFrom();
        version.block = content.block();
        version.eligibility = content.eligibility();
        version.titleDe = content.titleDe();
        version.titleEn = content.titleEn();
        version.status = Status.PROPOSED;
        version.proposedBy = by;
        return version;
    }

    void approve(String by) {
        require(Status.PROPOSED);
        FourEyes.require(proposedBy, by, "cost category " + code);
        status = Status.IN_FORCE;
        decidedBy = by;
    }

    void reject(String by) {
        require(Status.PROPOSED);
        status = Status.REJECTED;
        decidedBy = by;
    }

    /** A newer version holds from that day. */
    void endBefore(LocalDate day) {
        validTo = day.minusDays(1);
    }

    private void require(Status wanted) {
        if (status != wanted) throw new WrongState(status, wanted);
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    int position() {
        return position;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    LocalDate validTo() {
        return validTo;
    }

    CostBlock block() {
        return block;
    }

    Eligibility eligibility() {
        return eligibility;
    }

    Status status() {
        return status;
    }

    /** The official German title, or the English one. */
    String title(Locale language) {
        return language.getLanguage().equals("de") ? titleDe : titleEn;
    }
}
