package de.integrationspakt.casemanagement;

import de.integrationspakt.kernel.testing.Boundaries;
import org.junit.jupiter.api.Test;

class BoundaryTest {
    @Test
    void the_house_rules_hold() {
        Boundaries.check("de.integrationspakt.casemanagement");
    }
}
