package de.integrationspakt.budget.programme;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The rules of a programme over a period. Written by migrations; the service only notes that it told them. */
@Entity
@Table(name = "programme_version")
class ProgrammeVersion {

    @EmbeddedId
    private Key key;

    @Column(name = "title_de", updatable = false)
    private String titleDe;

    @Column(name = "title_en", updatable = false)
    private String titleEn;

    @Column(name = "legal_basis", updatable = false)
    private String legalBasis;

    @Column(name = "valid_from", updatable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to", updatable = false)
    private LocalDate validTo;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Drawdown drawdown;

    @Column(name = "applicant_kinds", updatable = false)
    private String applicantKinds;

    @Column(name = "distribution_key", updatable = false)
    private String distributionKey;

    @Column(name = "minimum_fte_percent", updatable = false)
    private int minimumFtePercent;

    @Column(name = "minimum_frame_cents", updatable = false)
    private Long minimumFrameCents;

    @Column(name = "grant_months", updatable = false)
    private int grantMonths;

    @Column(name = "caseload_high", updatable = false)
    private int caseloadHigh;

    @Column(name = "caseload_alarm", updatable = false)
    private int caseloadAlarm;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Remedy remedy;

    @Column(name = "due_day", updatable = false)
    private String dueDay;

    @Column(name = "paid_through", updatable = false)
    private String paidThrough;

    @Column(name = "told_at")
    private Instant toldAt;

    @ElementCollection
    @CollectionTable(
            name = "programme_rate",
            joinColumns = {
                @JoinColumn(name = "programme", referencedColumnName = "programme"),
                @JoinColumn(name = "version", referencedColumnName = "version")
            })
    @OrderBy("validFrom, qualification")
    private List<Rate> rates;

    @ElementCollection
    @CollectionTable(
            name = "programme_pot",
            joinColumns = {
                @JoinColumn(name = "programme", referencedColumnName = "programme"),
                @JoinColumn(name = "version", referencedColumnName = "version")
            })
    @OrderBy("year")
    private List<Pot> pots;

    protected ProgrammeVersion() {}

    /** Names a version. */
    @Embeddable
    record Key(String programme, int version) implements Serializable {}

    ProgrammeVersionPublished publish(Instant at) {
        toldAt = at;
        return new ProgrammeVersionPublished(
                programme(),
                version(),
                titleDe,
                titleEn,
                legalBasis,
                validFrom,
                validTo,
                drawdown,
                applicantKinds(),
                List.copyOf(rates),
                minimumFtePercent,
                minimumFrameCents,
                grantMonths,
                caseloadHigh,
                caseloadAlarm,
                remedy);
    }

    String programme() {
        return key.programme();
    }

    int version() {
        return key.version();
    }

    String titleDe() {
        return titleDe;
    }

    String titleEn() {
        return titleEn;
    }

    String legalBasis() {
        return legalBasis;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    LocalDate validTo() {
        return validTo;
    }

    Drawdown drawdown() {
        return drawdown;
    }

    List<String> applicantKinds() {
        return List.of(applicantKinds.split(","));
    }

    String distributionKey() {
        return distributionKey;
    }

    int minimumFtePercent() {
        return minimumFtePercent;
    }

    Long minimumFrameCents() {
        return minimumFrameCents;
    }

    int grantMonths() {
        return grantMonths;
    }

    int caseloadHigh() {
        return caseloadHigh;
    }

    int caseloadAlarm() {
        return caseloadAlarm;
    }

    Remedy remedy() {
        return remedy;
    }

    String dueDay() {
        return dueDay;
    }

    String paidThrough() {
        return paidThrough;
    }

    List<Rate> rates() {
        return rates;
    }

    List<Pot> pots() {
        return pots;
    }
}
