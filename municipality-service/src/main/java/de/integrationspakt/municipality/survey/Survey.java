package de.integrationspakt.municipality.survey;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** The survey of one year. Its row is locked by whoever adds counts, transmits or closes, so revisions have no gap. */
@Entity
class Survey {
    @Id
    private int year;

    @Embedded
    private Deadlines deadlines;

    private int revision;
    private int closures;
    private int closedRevision;
    private boolean counted;
    private long version;

    protected Survey() {}

    Survey(int year, Deadlines deadlines) {
        deadlines.requireOrder(year);
        this.year = year;
        this.deadlines = deadlines;
        this.version = 1;
    }

    /**
     * Other deadlines; they may move while counts come in, the reference date may not.
     *
     * @return whether anything is other than before
     */
    boolean move(Deadlines to) {
        to.requireOrder(year);
        if (to.equals(deadlines)) {
            return false;
        }
        if (counted && !to.referenceDate().equals(deadlines.referenceDate())) {
            throw new SurveyUnderWay(year);
        }
        deadlines = to;
        version++;
        return true;
    }

    /** @throws de.integrationspakt.kernel.http.Refusal if the survey's days do not allow it today */
    void require(SurveyLifeCycle.Action action, LocalDate today) {
        SurveyLifeCycle.require(deadlines, today, action);
    }

    /** From now on the reference date stays. */
    void count() {
        counted = true;
    }

    /** The number of the next transmitted count of the year. */
    int nextRevision() {
        return ++revision;
    }

    /**
     * The number of the next closure. It may be repeated until the last day of corrections; after it only once more, if
     * counts were transmitted that no closure has frozen yet.
     */
    int close(LocalDate today) {
        if (revision == 0) {
            throw new NothingTransmitted(year);
        }
        require(SurveyLifeCycle.Action.CLOSE, today);
        if (deadlines.isOver(today) && closedRevision == revision) {
            throw new SurveyEnded(deadlines.correctBy());
        }
        closedRevision = revision;
        version++;
        return ++closures;
    }

    boolean wasClosed() {
        return closures > 0;
    }

    int year() {
        return year;
    }

    Deadlines deadlines() {
        return deadlines;
    }

    int revision() {
        return revision;
    }

    int closures() {
        return closures;
    }

    /** Grows with every change of the deadlines and every closure; the survey's ETag. */
    long version() {
        return version;
    }
}
