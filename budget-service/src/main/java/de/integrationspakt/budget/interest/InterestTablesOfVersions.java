package de.integrationspakt.budget.interest;

import de.integrationspakt.budget.programme.RulesChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** No programme version comes into force that names a table of interest rates which does not exist. */
@ApplicationScoped
class InterestTablesOfVersions {

    private final InterestTables tables;

    InterestTablesOfVersions(InterestTables tables) {
        this.tables = tables;
    }

    /** @throws UnknownInterestTable */
    void check(@Observes RulesChange change) {
        var interest = change.newest().interest();
        if (interest != null && !tables.exists(interest.table()))
            throw new UnknownInterestTable(interest.table(), "/interest/table");
    }
}
