package de.integrationspakt.budget.interest;

import de.integrationspakt.kernel.http.Refusal;
import java.time.LocalDate;

/** No rate is known on the first day of interest. */
public class NoInterestRate extends Refusal {
    NoInterestRate(LocalDate day) {
        super(422, "NO_INTEREST_RATE", day);
        at("/from", "NO_INTEREST_RATE.detail", day);
    }
}
