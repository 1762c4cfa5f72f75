package de.integrationspakt.budget.payment;

import java.time.Instant;
import java.util.List;

/**
 * One transfer of the bank to one payee.
 *
 * @param number within its order, from 1
 * @param ibanIsNew no executed order has paid to this IBAN of the payee yet
 */
record Payment(
        int number,
        String payee,
        String name,
        String iban,
        String ibanChangedBy,
        Instant ibanChangedAt,
        boolean ibanIsNew,
        long amountCents,
        List<Item> items) {

    /** What the payment is for. */
    record Item(String holder, long amountCents, String reference) {}

    /** The text the payee sees: whom it is for if it is one, else the list it pays. */
    String remittance(String budgetLine, String order) {
        var holders = items.stream().map(Item::holder).distinct().toList();
        return holders.size() == 1
                ? "Pakt fuer Integration " + budgetLine + " " + holders.get(0) + " "
                        + items.get(0).reference()
                : "Pakt fuer Integration " + budgetLine + " Liste " + order + "-" + number + ", " + holders.size()
                        + " Empfaenger";
    }
}
