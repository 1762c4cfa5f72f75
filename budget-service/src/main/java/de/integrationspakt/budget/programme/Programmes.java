package de.integrationspakt.budget.programme;

import de.integrationspakt.kernel.database.Database;
import de.integrationspakt.kernel.http.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

@ApplicationScoped
class Programmes {

    private static final String COLUMNS = "SELECT code, title_de, title_en FROM programme ";

    private final Database database;

    Programmes(Database database) {
        this.database = database;
    }

    List<Programme> page(String after, int limit) {
        return database.list(COLUMNS + "WHERE code > ? ORDER BY code LIMIT ?", Programmes::programme, after, limit);
    }

    Programme require(String code) {
        return database.first(COLUMNS + "WHERE code = ?", Programmes::programme, code)
                .orElseThrow(() -> new NotFound("programme", code));
    }

    /** @return false when there is one of this code already */
    boolean add(Programme programme) {
        return database.change(
                        "INSERT INTO programme (code, title_de, title_en) VALUES (?, ?, ?) ON CONFLICT (code) DO NOTHING",
                        programme.code(),
                        programme.titleDe(),
                        programme.titleEn())
                > 0;
    }

    /** Keeps its rules as they are until the transaction ends. @return false when there is no such programme */
    boolean hold(String code) {
        return database.first("SELECT programme_hold(?)", row -> row.getBoolean(1), code)
                .orElse(false);
    }

    /** Waits for all who hold it, and keeps others waiting until the transaction ends. */
    void lock(String code) {
        if (!database.first("SELECT programme_lock(?)", row -> row.getBoolean(1), code)
                .orElse(false)) throw new NotFound("programme", code);
    }

    private static Programme programme(ResultSet row) throws SQLException {
        return new Programme(row.getString(1), row.getString(2), row.getString(3));
    }
}
