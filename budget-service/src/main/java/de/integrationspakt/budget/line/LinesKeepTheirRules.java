package de.integrationspakt.budget.line;

import de.integrationspakt.budget.programme.RulesChange;
import de.integrationspakt.kernel.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Open lines keep the version under which they were opened, and another line of the same programme and year would get the same: no version comes
 * into force that would change that, neither by back-dating nor by a gap.
 */
@ApplicationScoped
class LinesKeepTheirRules {

    private final Database database;

    LinesKeepTheirRules(Database database) {
        this.database = database;
    }

    /** @throws LineRestsOnVersion naming the first line in the way */
    void check(@Observes RulesChange change) {
        database.each(
                "SELECT code, year, programme_version FROM budget_line WHERE programme = ? AND status = 'OPEN' ORDER BY code",
                row -> {
                    var applicable = change.applicableTo(row.getInt(2));
                    if (applicable == null || applicable != row.getInt(3)) {
                        throw new LineRestsOnVersion(row.getString(1), row.getInt(2), row.getInt(3));
                    }
                },
                change.programme());
    }
}
