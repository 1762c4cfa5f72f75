package de.integrationspakt.casemanagement.caseload;

import de.integrationspakt.casemanagement.funding.Thresholds;
import de.integrationspakt.casemanagement.manager.Fte;
import de.integrationspakt.kernel.key.Holder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A holder's caseload on a day.
 *
 * @param name null if the register copy has none
 * @param persons null while no share was published up to that year
 */
record Caseload(Holder holder, String name, Fte fte, Long persons) {
    /** Below this a count could point at single people. */
    static final int FEWEST_SHOWN = 3;

    /** The same as others than the own unit may see it. */
    Caseload suppressed() {
        return persons != null && persons < FEWEST_SHOWN ? new Caseload(holder, name, fte, null) : this;
    }

    /** Weighted by working time, half up to two places; empty without persons or without any working time. */
    Optional<BigDecimal> personsPerFte() {
        if (persons == null || fte.percent() == 0) {
            return Optional.empty();
        }
        return Optional.of(BigDecimal.valueOf(persons)
                .multiply(BigDecimal.valueOf(Fte.FULL.percent()))
                .divide(BigDecimal.valueOf(fte.percent()), 2, RoundingMode.HALF_UP));
    }

    /** Empty while the persons or the thresholds of that day are not known or not shown. */
    Optional<Level> level(Optional<Thresholds> thresholds) {
        return persons == null ? Optional.empty() : thresholds.map(limits -> Level.of(persons, fte, limits));
    }
}
