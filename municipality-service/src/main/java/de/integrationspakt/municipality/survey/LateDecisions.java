package de.integrationspakt.municipality.survey;

import de.integrationspakt.kernel.database.Database;
import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.kernel.key.DistrictKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which late counts were accepted, and which were not. Each decision is final; another one is about the next count. */
@ApplicationScoped
class LateDecisions {
    private final Database database;

    LateDecisions(Database database) {
        this.database = database;
    }

    /** What was decided about the counts of a survey. */
    record Decided(Map<String, Boolean> byVersion) {
        Optional<Boolean> on(HeadCount count) {
            return Optional.ofNullable(byVersion.get(count.ags() + "/" + count.number()));
        }

        boolean isAccepted(HeadCount count) {
            return on(count).orElse(false);
        }

        boolean isOpen(HeadCount count) {
            return count.isLate() && on(count).isEmpty();
        }
    }

    Decided of(int year) {
        return decided("SELECT ags, number, accepted FROM late_count_decision WHERE survey_year = ?", year);
    }

    Decided of(int year, DistrictKey district) {
        return decided(
                "SELECT ags, number, accepted FROM late_count_decision WHERE survey_year = ? AND left(ags, 5) = ?",
                year,
                district.value());
    }

    private Decided decided(String sql, Object... arguments) {
        var decided = new HashMap<String, Boolean>();
        database.each(sql, row -> decided.put(row.getString(1) + "/" + row.getInt(2), row.getBoolean(3)), arguments);
        return new Decided(decided);
    }

    /** False if it was decided already. */
    boolean insert(int year, Ags ags, int number, boolean accepted, String reason, String by, Instant at) {
        return database.change(
                        "INSERT INTO late_count_decision (survey_year, ags, number, accepted, reason, decided_by, decided_at)"
                                + " VALUES (?,?,?,?,?,?,?) ON CONFLICT DO NOTHING",
                        year,
                        ags.value(),
                        number,
                        accepted,
                        reason,
                        by,
                        at)
                == 1;
    }
}
