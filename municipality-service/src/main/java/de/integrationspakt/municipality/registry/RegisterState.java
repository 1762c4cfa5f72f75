package de.integrationspakt.municipality.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How far the register has come. One row; its lock makes imports wait for each other. */
@Entity
class RegisterState {
    static final int ONLY = 1;

    @Id
    private int id;

    private LocalDate newestAsOf;
    private LocalDate completeAsOf;
    private Instant modifiedAt;

    protected RegisterState() {}

    /**
     * Takes the next file's day.
     *
     * @throws OlderRegister if a newer one was imported already
     */
    void advance(LocalDate asOf) {
        if (newestAsOf != null && asOf.isBefore(newestAsOf)) {
            throw new OlderRegister(asOf, newestAsOf);
        }
        newestAsOf = asOf;
    }

    /** An approved change says something of this day, so that no file of an earlier one can. */
    void changedOn(LocalDate effectiveOn) {
        if (newestAsOf == null || effectiveOn.isAfter(newestAsOf)) {
            newestAsOf = effectiveOn;
        }
    }

    /**
     * The moment under which this transaction writes: never before that of a writer who had this row earlier, whatever the
     * clock says, so that a reader who has seen everything up to a moment misses nothing.
     */
    Instant moment(Instant now) {
        var precise = now.truncatedTo(ChronoUnit.MICROS);
        modifiedAt =
                modifiedAt == null || precise.isAfter(modifiedAt) ? precise : modifiedAt.plus(1, ChronoUnit.MICROS);
        return modifiedAt;
    }

    void complete(LocalDate asOf) {
        completeAsOf = asOf;
    }

    /**
     * Since when a municipality exists that is named for the first time by a file of this day: since ever, unless the
     * register was complete on an earlier day without it.
     */
    LocalDate beginningOfNew(LocalDate asOf) {
        return completeAsOf != null && completeAsOf.isBefore(asOf) ? asOf : Municipality.BEGINNING;
    }
}
