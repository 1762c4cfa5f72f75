package de.integrationspakt.budget.distribution;

import de.integrationspakt.budget.programme.RulesChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** No programme version comes into force whose rule names a distribution table that does not exist. */
@ApplicationScoped
class DistributionTablesOfVersions {

    private final DistributionTables tables;

    DistributionTablesOfVersions(DistributionTables tables) {
        this.tables = tables;
    }

    /** @throws UnknownDistributionTable naming the first one */
    void check(@Observes RulesChange change) {
        var parts = change.newest().distribution().parts();
        for (int place = 0; place < parts.size(); place++) {
            var table = parts.get(place).table();
            if (table != null && tables.find(table, null).isEmpty())
                throw new UnknownDistributionTable(table, "/distribution/parts/" + place + "/table");
        }
    }
}
