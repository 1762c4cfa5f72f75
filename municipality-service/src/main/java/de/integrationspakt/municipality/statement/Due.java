package de.integrationspakt.municipality.statement;

import java.math.BigInteger;

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
        var units = BigInteger.valueOf(grant.units());
        return BigInteger.valueOf(grant.grantedCents())
                .multiply(BigInteger.valueOf(given))
                .shiftLeft(1)
                .add(units)
                .divide(units.shiftLeft(1))
                .longValueExact();
    }
}
