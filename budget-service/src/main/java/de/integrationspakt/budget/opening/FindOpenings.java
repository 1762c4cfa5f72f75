package de.integrationspakt.budget.opening;

import de.integrationspakt.kernel.database.Database;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells whether a line's shares were taken over from the books kept before. */
@ApplicationScoped
public class FindOpenings {

    private final Database database;

    FindOpenings(Database database) {
        this.database = database;
    }

    public boolean isTakenOver(String budgetLine) {
        return database.first("SELECT 1 FROM opening_line WHERE budget_line = ?", row -> row.getInt(1), budgetLine)
                .isPresent();
    }
}
