package de.integrationspakt.budget.interest;

import de.integrationspakt.kernel.http.Refusal;
import java.time.LocalDate;

/** Over this time nothing was owed, or the interest comes to less than a cent. */
public class NoInterest extends Refusal {
    NoInterest(LocalDate from, LocalDate to) {
        super(409, "NO_INTEREST", from, to);
    }
}
