package de.integrationspakt.municipality.finding;

import java.util.Optional;

/** One rule about what a reviewer should look at. */
interface Check {
    /** Empty if there is nothing to look at. */
    Optional<Finding> look(ClaimContents claim, Known known);
}
