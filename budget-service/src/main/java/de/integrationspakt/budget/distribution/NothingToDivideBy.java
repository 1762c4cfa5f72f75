package de.integrationspakt.budget.distribution;

import de.integrationspakt.budget.programme.DistributionKey;
import de.integrationspakt.kernel.http.Refusal;

/** The numbers of a key add up to zero over those who would get a share, or the key has no numbers by nature. */
public class NothingToDivideBy extends Refusal {
    NothingToDivideBy(DistributionKey key) {
        super(409, "NOTHING_TO_DIVIDE_BY", key);
    }
}
