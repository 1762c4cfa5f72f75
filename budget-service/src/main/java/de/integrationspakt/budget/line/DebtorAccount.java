package de.integrationspakt.budget.line;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * The account a line's money is paid from.
 *
 * @param name 1 to 70 characters
 * @param iban checked, without blanks
 * @param changedBy may not release a payment from it
 */
@Embeddable
public record DebtorAccount(
        @Column(name = "debtor_name") String name,
        @Column(name = "debtor_iban") String iban,
        @Column(name = "debtor_changed_by") String changedBy,
        @Column(name = "debtor_changed_at") Instant changedAt) {

    boolean says(String otherName, String otherIban) {
        return name.equals(otherName) && iban.equals(otherIban);
    }
}
