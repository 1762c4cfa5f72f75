package de.integrationspakt.budget.registry;

import de.integrationspakt.kernel.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Names of municipalities, for people to read. Never a key. */
@ApplicationScoped
public class MunicipalityNames {

    private final Database database;

    MunicipalityNames(Database database) {
        this.database = database;
    }

    /** @return the names of those that are known */
    public Map<String, String> of(Collection<String> keys) {
        var names = new HashMap<String, String>();
        database.each(
                "SELECT ags, name FROM municipality WHERE ags = ANY (?)",
                row -> names.put(row.getString(1), row.getString(2)),
                (Object) keys.toArray(String[]::new));
        return names;
    }
}
