package de.integrationspakt.budget.payment;

import de.integrationspakt.budget.payee.Address;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One transfer of the bank to one payee.
 *
 * @param number within its order, from 1
 * @param amountCents what the bank is to pay; 0 when all is withheld
 * @param address or null
 * @param ibanIsNew no other order has paid to this IBAN of the payee yet
 * @param executedOn value date, or null
 * @param failedOn when the bank rejected it or the money came back, or null
 * @param reason why, or null
 * @param forwardedOn when the payee confirmed to have forwarded it, or null
 */
record Payment(
        int number,
        String payee,
        String name,
        String iban,
        Address address,
        String ibanChangedBy,
        Instant ibanChangedAt,
        boolean ibanIsNew,
        long amountCents,
        PaymentStatus status,
        LocalDate executedOn,
        LocalDate failedOn,
        Reason reason,
        LocalDate forwardedOn,
        List<Item> items) {

    /** What the payment is for. @param withheldCents set off, so not sent to the bank @param fileReference Aktenzeichen */
    record Item(String holder, long amountCents, long withheldCents, String reference, String fileReference) {}

    /** What the holders owe and do not get with it. */
    long withheldCents() {
        return items.stream().mapToLong(Item::withheldCents).sum();
    }

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
