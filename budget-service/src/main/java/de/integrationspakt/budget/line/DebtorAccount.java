package de.integrationspakt.budget.line;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;

/**
 * The account a line's money is paid from.
 *
 * @param name 1 to 70 characters
 * @param iban checked, without blanks
 * @param bic of the bank; null: it is found by the IBAN
 * @param changedBy may not release a payment from it
 */
@Embeddable
public record DebtorAccount(
        @Column(name = "debtor_name") String name,
        @Column(name = "debtor_iban") String iban,
        @Column(name = "debtor_bic") String bic,
        @Column(name = "debtor_changed_by") String changedBy,
        @Column(name = "debtor_changed_at") Instant changedAt) {

    boolean says(String otherName, String otherIban, String otherBic) {
        return name.equals(otherName) && iban.equals(otherIban) && Objects.equals(bic, otherBic);
    }
}
