package de.integrationspakt.budget.simulation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrationspakt.budget.distribution.FreezeFigures.Frozen;
import de.integrationspakt.budget.simulation.AskedRules.RuleRequest;
import de.integrationspakt.kernel.database.Database;
import de.integrationspakt.kernel.http.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Scenarios with their versions and what is frozen with them. */
@ApplicationScoped
class Scenarios {

    private static final TypeReference<List<RuleRequest>> RULES = new TypeReference<>() {};
    private static final String LATEST = """
            SELECT s.id, v.version, s.survey_year, v.survey_version, v.name, v.note, v.rules, v.visibility, v.units, s.owner, s.kept_at,
                   v.written_by, v.written_at, s.archived_by, s.archived_at
              FROM allocation_scenario s
              JOIN LATERAL (SELECT * FROM allocation_scenario_version WHERE scenario = s.id ORDER BY version DESC LIMIT 1) v ON true
            """;

    private final Database database;
    private final ObjectMapper json;

    Scenarios(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    Scenario require(UUID id) {
        return database.first(LATEST + "WHERE s.id = ?", this::scenario, id)
                .orElseThrow(() -> new NotFound("allocation scenario", id));
    }

    /** Waits for others who write on it. */
    Scenario lock(UUID id) {
        database.list("SELECT 1 FROM allocation_scenario WHERE id = ? FOR UPDATE", row -> 1, id);
        return require(id);
    }

    /**
     * Oldest first, after the given one; ids grow with time.
     *
     * @param everything whether the reader sees all; else those of the owner, the shared ones, and those that name one of the units
     */
    List<Scenario> page(UUID after, boolean everything, String owner, List<String> units, Boolean archived, int limit) {
        return database.list(
                LATEST + """
                WHERE s.id > ? AND (?::boolean IS NULL OR (s.archived_by IS NOT NULL) = ?)
                  AND (? OR s.owner = ? OR v.visibility = 'SHARED'
                       OR EXISTS (SELECT FROM unnest(v.units) AS named WHERE named = ANY (?) OR (length(named) = 8 AND left(named, 5) = ANY (?))))
                ORDER BY s.id LIMIT ?""",
                this::scenario,
                after,
                archived,
                archived,
                everything,
                owner,
                units.toArray(String[]::new),
                units.toArray(String[]::new),
                limit);
    }

    void add(Scenario scenario, Frozen frozen) {
        database.change(
                "INSERT INTO allocation_scenario (id, survey_year, owner, kept_at) VALUES (?, ?, ?, ?)",
                scenario.id(),
                scenario.surveyYear(),
                scenario.owner(),
                scenario.keptAt());
        database.change(
                """
                INSERT INTO allocation_scenario_inhabitants (scenario, ags, inhabitants, existed)
                SELECT ?, ags, inhabitants, ags = ANY (?) FROM unnest(?, ?) AS known(ags, inhabitants)""",
                scenario.id(),
                frozen.existing().keySet().toArray(String[]::new),
                frozen.inhabitants().keySet().toArray(String[]::new),
                frozen.inhabitants().values().toArray(Long[]::new));
        addVersion(scenario, frozen.tableVersions());
    }

    /** Tables that were frozen before stay so. */
    void addVersion(Scenario scenario, Map<String, Integer> tableVersions) {
        var content = scenario.content();
        database.change(
                """
                INSERT INTO allocation_scenario_version
                    (scenario, version, name, note, survey_version, rules, visibility, units, written_by, written_at)
                VALUES (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)""",
                scenario.id(),
                scenario.version(),
                content.name(),
                content.note(),
                scenario.surveyVersion(),
                written(content.rules()),
                content.visibility(),
                content.units().toArray(String[]::new),
                scenario.writtenBy(),
                scenario.writtenAt());
        database.change(
                "INSERT INTO allocation_scenario_table (scenario, table_code, table_version) SELECT ?, * FROM unnest(?, ?) ON CONFLICT DO NOTHING",
                scenario.id(),
                tableVersions.keySet().toArray(String[]::new),
                tableVersions.values().toArray(Integer[]::new));
    }

    Frozen frozen(UUID id) {
        var tables = new HashMap<String, Integer>();
        database.each(
                "SELECT table_code, table_version FROM allocation_scenario_table WHERE scenario = ?",
                row -> tables.put(row.getString(1), row.getInt(2)),
                id);
        var inhabitants = new HashMap<String, Long>();
        var existing = new HashMap<String, Long>();
        database.each(
                "SELECT ags, inhabitants, existed FROM allocation_scenario_inhabitants WHERE scenario = ?",
                row -> {
                    inhabitants.put(row.getString(1), row.getLong(2));
                    if (row.getBoolean(3)) existing.put(row.getString(1), row.getLong(2));
                },
                id);
        return new Frozen(tables, inhabitants, existing);
    }

    void archive(UUID id, String officer, Instant at) {
        database.change(
                "UPDATE allocation_scenario SET archived_by = ?, archived_at = ? WHERE id = ? AND archived_by IS NULL",
                officer,
                at,
                id);
    }

    private String written(List<TriedRule> rules) {
        try {
            return json.writeValueAsString(rules.stream().map(RuleRequest::of).toList());
        } catch (JsonProcessingException fault) {
            throw new IllegalArgumentException(fault);
        }
    }

    private List<TriedRule> read(String rules) {
        try {
            return AskedRules.tried(json.readValue(rules, RULES));
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private Scenario scenario(ResultSet row) throws SQLException {
        return new Scenario(
                row.getObject(1, UUID.class),
                row.getInt(2),
                row.getInt(3),
                row.getInt(4),
                new Scenario.Content(
                        row.getString(5),
                        row.getString(6),
                        read(row.getString(7)),
                        Visibility.valueOf(row.getString(8)),
                        List.of((String[]) row.getArray(9).getArray())),
                row.getString(10),
                moment(row, 11),
                row.getString(12),
                moment(row, 13),
                row.getString(14),
                moment(row, 15));
    }

    private static Instant moment(ResultSet row, int column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
