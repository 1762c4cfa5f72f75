package de.integrationspakt.budget.registry;

import de.integrationspakt.kernel.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Inhabitants by the register. What is divided by them must be kept: the copy moves on with the register. */
@ApplicationScoped
public class Populations {

    private final Database database;

    Populations(Database database) {
        this.database = database;
    }

    /**
     * @param on the day on which a municipality has to exist; null: also the dissolved ones, as last known
     * @return inhabitants by key
     */
    public Map<String, Long> of(LocalDate on) {
        var inhabitants = new HashMap<String, Long>();
        database.each("""
                SELECT ags, population FROM municipality
                 WHERE ?::date IS NULL OR (valid_from <= ?::date AND (valid_to IS NULL OR valid_to >= ?::date))""", row -> inhabitants.put(row.getString(1), row.getLong(2)), on, on, on);
        return inhabitants;
    }
}
