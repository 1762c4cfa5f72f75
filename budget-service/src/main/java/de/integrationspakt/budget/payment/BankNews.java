package de.integrationspakt.budget.payment;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the bank says of one payment, or of a whole order.
 *
 * @param reference the id the file gave to the payment or to the order, or null
 * @param amount as the bank has it, or null
 * @param on value date; never null
 * @param reason of a failure; null for other news
 */
record BankNews(Kind kind, String reference, BigDecimal amount, String currency, LocalDate on, Reason reason) {

    enum Kind {
        EXECUTED,
        REJECTED,
        /** The money came back. */
        RETURNED,
        /** Nothing final: received, checked, on its way. */
        PENDING
    }

    BankNews {
        // Nothing a bank can mean: such a number would fill memory when it is written out.
        var possible = amount == null || (amount.precision() - amount.scale() <= 18 && amount.scale() <= 5);
        if (!possible || (currency != null && currency.length() > 3)) throw new InvalidBankFile("Amt");
    }

    /** @return whether the bank names another amount than these cents of euro */
    boolean differsFrom(long cents) {
        return amount != null && (amount.compareTo(BigDecimal.valueOf(cents, 2)) != 0 || !"EUR".equals(currency));
    }
}
