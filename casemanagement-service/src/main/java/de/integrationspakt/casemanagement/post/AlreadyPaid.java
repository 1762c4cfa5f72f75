package de.integrationspakt.casemanagement.post;

import de.integrationspakt.kernel.http.Refusal;
import de.integrationspakt.kernel.money.Money;
import java.util.UUID;

/** Money for the post has been paid, so it cannot be withdrawn as if it had never been. */
public class AlreadyPaid extends Refusal {
    AlreadyPaid(UUID post, Money paid) {
        super(409, "ALREADY_PAID", post, paid);
    }
}
