package de.integrationspakt.budget.interest;

import de.integrationspakt.kernel.http.Refusal;
import java.time.LocalDate;

/** Some of these days bear interest in another claim already. */
public class InterestCharged extends Refusal {
    InterestCharged(LocalDate from, LocalDate to) {
        super(409, "INTEREST_CHARGED", from, to);
    }
}
