package de.integrationspakt.budget.allocation;

import de.integrationspakt.budget.allocation.KeptRule.KeptPart;
import de.integrationspakt.budget.programme.DistributionKey;
import de.integrationspakt.budget.programme.Rounding;
import de.integrationspakt.kernel.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The rules of runs; written once. */
@ApplicationScoped
class KeptRules {

    private final Database database;

    KeptRules(Database database) {
        this.database = database;
    }

    void add(UUID run, KeptRule rule) {
        database.change(
                """
                INSERT INTO allocation_rule (run, minimum_cents, maximum_cents, divisor, rest_cents, at_minimum, at_maximum)
                VALUES (?, ?, ?, ?::numeric, ?, ?, ?)""",
                run,
                rule.minimumCents(),
                rule.maximumCents(),
                rule.divisor().toString(),
                rule.restCents(),
                rule.atMinimum(),
                rule.atMaximum());
        int place = 0;
        for (var part : rule.parts()) {
            database.change(
                    """
                    INSERT INTO allocation_part (run, place, key, weight, table_code, table_version, divisor)
                    VALUES (?, ?, ?, ?, ?, ?, ?)""", run, ++place, part.key(), part.weight(), part.table(), part.tableVersion(), part.divisor());
        }
    }

    KeptRule of(UUID run) {
        return of(List.of(run)).get(run);
    }

    Map<UUID, KeptRule> of(Collection<UUID> runs) {
        var wanted = runs.toArray(UUID[]::new);
        var parts = new HashMap<UUID, List<KeptPart>>();
        database.each(
                "SELECT run, key, weight, table_code, table_version, divisor FROM allocation_part WHERE run = ANY (?) ORDER BY run, place",
                row -> parts.computeIfAbsent(row.getObject(1, UUID.class), run -> new ArrayList<>())
                        .add(new KeptPart(
                                DistributionKey.valueOf(row.getString(2)),
                                row.getInt(3),
                                row.getString(4),
                                row.getObject(5, Integer.class),
                                row.getLong(6))),
                (Object) wanted);
        var rules = new HashMap<UUID, KeptRule>();
        database.each(
                """
                SELECT run, rounding, minimum_cents, maximum_cents, divisor, rest_cents, at_minimum, at_maximum
                  FROM allocation_rule JOIN allocation_run ON id = run WHERE run = ANY (?)""",
                row -> {
                    var run = row.getObject(1, UUID.class);
                    rules.put(
                            run,
                            new KeptRule(
                                    parts.get(run),
                                    Rounding.valueOf(row.getString(2)),
                                    row.getObject(3, Long.class),
                                    row.getObject(4, Long.class),
                                    row.getBigDecimal(5).toBigIntegerExact(),
                                    row.getLong(6),
                                    row.getInt(7),
                                    row.getInt(8)));
                },
                (Object) wanted);
        return rules;
    }
}
