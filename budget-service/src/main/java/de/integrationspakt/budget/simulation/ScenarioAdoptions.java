package de.integrationspakt.budget.simulation;

import de.integrationspakt.kernel.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Which rules of scenarios became drafts of programme versions. */
@ApplicationScoped
class ScenarioAdoptions {

    private final Database database;

    ScenarioAdoptions(Database database) {
        this.database = database;
    }

    /** @param version of the scenario @param programmeVersion number of the draft */
    record Adoption(
            UUID scenario,
            int version,
            String rule,
            String programme,
            int programmeVersion,
            String adoptedBy,
            Instant adoptedAt) {}

    void add(Adoption adoption) {
        database.change(
                """
                INSERT INTO allocation_scenario_adoption (scenario, version, rule, programme, programme_version, adopted_by, adopted_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)""",
                adoption.scenario(),
                adoption.version(),
                adoption.rule(),
                adoption.programme(),
                adoption.programmeVersion(),
                adoption.adoptedBy(),
                adoption.adoptedAt());
    }

    List<Adoption> of(UUID scenario) {
        return database.list(
                "SELECT version, rule, programme, programme_version, adopted_by, adopted_at FROM allocation_scenario_adoption"
                        + " WHERE scenario = ? ORDER BY adopted_at",
                row -> new Adoption(
                        scenario,
                        row.getInt(1),
                        row.getString(2),
                        row.getString(3),
                        row.getInt(4),
                        row.getString(5),
                        row.getObject(6, OffsetDateTime.class).toInstant()),
                scenario);
    }
}
