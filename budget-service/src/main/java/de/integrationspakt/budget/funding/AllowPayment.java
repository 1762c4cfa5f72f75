package de.integrationspakt.budget.funding;

import de.integrationspakt.kernel.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** Says from which day a reservation may be paid, where its programme version makes payment wait for the notice. */
@ApplicationScoped
public class AllowPayment {

    private final Database database;

    AllowPayment(Database database) {
        this.database = database;
    }

    /** Inside the caller's transaction. @param day first day it may be paid; null: not yet known */
    public void from(UUID reservation, LocalDate day) {
        database.change("UPDATE reservation SET payable_from = ? WHERE id = ?", day, reservation);
    }
}
