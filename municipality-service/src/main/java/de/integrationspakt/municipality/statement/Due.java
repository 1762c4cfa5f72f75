package de.integrationspakt.municipality.statement;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What an applicant may keep of its grant.
 *
 * <p>{@code due = min(granted, recognised cost − paid by others, granted × units given ⁄ units planned)}, the last rounded half up to the cent and
 * only where units were planned: a grant falls with the cost it was given for, and with what is delivered for it (ANBest-K no. 2). Never below
 * zero.
 */
final class Due {
    private Due() {}

    static long cents(Grant grant, long recognisedCents, long financedCents, Integer unitsGiven) {
        long gap = Math.max(0, recognisedCents - financedCents);
        return Math.min(Math.min(grant.grantedCents(), gap), byUnits(grant, unitsGiven));
    }

    private static long byUnits(Grant grant, Integer given) {
        if (grant.units() == 0 || given == null || given >= grant.units()) {
            return grant.grantedCents();
        }
        return BigDecimal.valueOf(grant.grantedCents())
                .multiply(BigDecimal.valueOf(given))
                .divide(BigDecimal.valueOf(grant.units()), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
