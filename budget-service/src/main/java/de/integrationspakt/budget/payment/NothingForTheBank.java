package de.integrationspakt.budget.payment;

import de.integrationspakt.kernel.http.Refusal;
import java.util.UUID;

/** All that the order pays is withheld: there is no file. */
public class NothingForTheBank extends Refusal {
    NothingForTheBank(UUID order) {
        super(409, "NOTHING_FOR_THE_BANK", order);
    }
}
