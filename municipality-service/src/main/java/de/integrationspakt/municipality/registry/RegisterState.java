package de.integrationspakt.municipality.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** How far the register has come. One row; its lock makes imports wait for each other. */
@Entity
class RegisterState {
    static final int ONLY = 1;

    @Id
    private int id;

    private LocalDate newestAsOf;
    private LocalDate completeAsOf;

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
