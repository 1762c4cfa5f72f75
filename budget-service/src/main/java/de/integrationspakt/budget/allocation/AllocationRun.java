package de.integrationspakt.budget.allocation;

import de.integrationspakt.budget.distribution.Distribution;
import de.integrationspakt.budget.programme.Rounding;
import de.integrationspakt.kernel.access.FourEyes;
import de.integrationspakt.kernel.http.WrongState;
import de.integrationspakt.kernel.key.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One computation of all shares of a line, over numbers that are frozen with it. Survey version 0: no survey was asked. */
@Entity
@Table(name = "allocation_run")
class AllocationRun {

    @Id
    private UUID id;

    @Column(name = "budget_line", updatable = false)
    private String budgetLine;

    @Column(name = "survey_year", updatable = false)
    private int surveyYear;

    @Column(name = "survey_version", updatable = false)
    private int surveyVersion;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Stage stage;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Rounding rounding;

    @Column(name = "pot_cents", updatable = false)
    private long potCents;

    @Column(name = "statewide_persons", updatable = false)
    private long statewidePersons;

    @Column(name = "counted_persons", updatable = false)
    private long countedPersons;

    @Column(updatable = false)
    private int municipalities;

    @Column(name = "allocated_cents", updatable = false)
    private long allocatedCents;

    @Column(name = "rounding_cents", updatable = false)
    private long roundingCents;

    @Column(name = "amended_cents")
    private long amendedCents;

    @Enumerated(EnumType.STRING)
    private RunStatus status;

    @Column(name = "calculated_by", updatable = false)
    private String calculatedBy;

    @Column(name = "calculated_at", updatable = false)
    private Instant calculatedAt;

    @Column(name = "tranche_basis_points", updatable = false)
    private int trancheBasisPoints;

    @Embedded
    private Rejection rejection;

    private UUID supersedes;

    @Column(name = "approved_by")
    private String approvedBy;

    @Column(name = "approved_at")
    private Instant approvedAt;

    private long version;

    protected AllocationRun() {}

    AllocationRun(
            String budgetLine,
            int surveyYear,
            int surveyVersion,
            Stage stage,
            long potCents,
            int trancheBasisPoints,
            Distribution distribution,
            String officer,
            Instant at) {
        this.id = Ids.next();
        this.budgetLine = budgetLine;
        this.surveyYear = surveyYear;
        this.surveyVersion = surveyVersion;
        this.stage = stage;
        this.rounding = distribution.rule().rounding();
        this.potCents = potCents;
        this.trancheBasisPoints = trancheBasisPoints;
        this.statewidePersons = distribution.statewidePersons();
        this.countedPersons = distribution.countedPersons();
        this.municipalities = distribution.basis().size();
        this.allocatedCents = distribution.allocatedCents();
        this.roundingCents = distribution.roundingDifferenceCents();
        this.status = RunStatus.CALCULATED;
        this.calculatedBy = officer;
        this.calculatedAt = at;
        this.version = 1;
    }

    /**
     * @throws WrongState unless calculated
     * @throws de.integrationspakt.kernel.access.FourEyesRequired for the officer who calculated it
     */
    void requireApprovableBy(String officer) {
        if (status != RunStatus.CALCULATED) throw new WrongState(status, RunStatus.CALCULATED);
        FourEyes.require(calculatedBy, officer, "calculated the run");
    }

    /** A second officer's word: from now on its shares count. @param before the run whose place it takes, or null */
    void approve(String officer, Instant at, AllocationRun before) {
        requireApprovableBy(officer);
        status = RunStatus.PUBLISHED;
        supersedes = before == null ? null : before.id;
        approvedBy = officer;
        approvedAt = at;
        version++;
    }

    /** A second officer's other word: it stays as it was computed, and counts for nothing. */
    void reject(String reason, String officer, Instant at) {
        requireApprovableBy(officer);
        status = RunStatus.REJECTED;
        rejection = new Rejection(officer, at, reason);
        version++;
    }

    /** A later run of the line takes its place. */
    void supersede() {
        if (status != RunStatus.PUBLISHED) throw new WrongState(status, RunStatus.PUBLISHED);
        status = RunStatus.SUPERSEDED;
        version++;
    }

    /** The rounded shares exceed what the line has; the excess was added to the line. */
    void amended(long cents) {
        amendedCents = cents;
    }

    /** By how much rounding alone may exceed the pot. */
    long excessCents() {
        return Math.max(0, allocatedCents - potCents);
    }

    UUID id() {
        return id;
    }

    String budgetLine() {
        return budgetLine;
    }

    int surveyYear() {
        return surveyYear;
    }

    int surveyVersion() {
        return surveyVersion;
    }

    Stage stage() {
        return stage;
    }

    Rounding rounding() {
        return rounding;
    }

    long potCents() {
        return potCents;
    }

    long statewidePersons() {
        return statewidePersons;
    }

    long countedPersons() {
        return countedPersons;
    }

    int municipalities() {
        return municipalities;
    }

    long allocatedCents() {
        return allocatedCents;
    }

    long roundingCents() {
        return roundingCents;
    }

    long amendedCents() {
        return amendedCents;
    }

    RunStatus status() {
        return status;
    }

    String calculatedBy() {
        return calculatedBy;
    }

    Instant calculatedAt() {
        return calculatedAt;
    }

    int trancheBasisPoints() {
        return trancheBasisPoints;
    }

    /** Null unless rejected. */
    Rejection rejection() {
        return rejection;
    }

    UUID supersedes() {
        return supersedes;
    }

    String approvedBy() {
        return approvedBy;
    }

    Instant approvedAt() {
        return approvedAt;
    }

    long version() {
        return version;
    }
}
