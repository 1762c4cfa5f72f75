package de.integrationspakt.budget.payment;

import de.integrationspakt.budget.funding.PayReservations.Payable;
import de.integrationspakt.budget.recovery.SetOff.Withheld;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Divides what is withheld from a holder over what it is paid for, the first item first. */
final class Withholding {

    private Withholding() {}

    /** @param withheldCents 0 up to the whole amount */
    record Net(Payable of, long withheldCents) {
        long cents() {
            return of.amountCents() - withheldCents;
        }
    }

    /** What is payable to each holder. */
    static Map<String, Long> payableCents(Collection<Payable> items) {
        return items.stream()
                .collect(Collectors.groupingBy(Payable::holder, Collectors.summingLong(Payable::amountCents)));
    }

    /** In the order of the items. @param withheld of each holder no more than is payable to it */
    static List<Net> from(List<Payable> items, Collection<Withheld> withheld) {
        var left = new HashMap<String, Long>();
        withheld.forEach(part -> left.merge(part.holder(), part.amountCents(), Long::sum));
        return items.stream()
                .map(item -> {
                    long cents = Math.min(item.amountCents(), left.getOrDefault(item.holder(), 0L));
                    left.merge(item.holder(), -cents, Long::sum);
                    return new Net(item, cents);
                })
                .toList();
    }
}
