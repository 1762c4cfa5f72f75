package de.integrationspakt.budget.payee;

import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.kernel.key.Holder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Names or changes the account a holder is paid on. */
@ApplicationScoped
class PutPayee {

    private final Payees payees;
    private final Journal journal;
    private final Clock clock;

    PutPayee(Payees payees, Journal journal, Clock clock) {
        this.payees = payees;
        this.journal = journal;
        this.clock = clock;
    }

    /** The payee as it is now; {@code created} tells whether it is new. */
    record Put(Payee payee, boolean created) {}

    private record Said(String name, String iban, Address address) {}

    /**
     * @param address or null
     * @param ifMatch ETag the caller saw, or null
     * @throws InvalidIban
     */
    @Transactional
    Put put(Holder holder, String name, String text, Address address, String ifMatch, String treasurer) {
        var iban = Iban.checked(text);
        if (address != null && address.hasWrongPostcode()) throw new Invalid("/address/postcode", "field.postcode");
        var known = payees.locked(holder);
        var payee = known.orElseGet(() -> new Payee(holder));
        ETags.check(ifMatch, payee.version());
        if (payee.says(name, iban, address)) return new Put(payee, false);
        payee.set(name, iban, address, treasurer, clock.instant());
        payees.persistAndFlush(payee);
        journal.record("payee.changed", holder.value(), new Said(name, iban, address));
        return new Put(payee, known.isEmpty());
    }
}
