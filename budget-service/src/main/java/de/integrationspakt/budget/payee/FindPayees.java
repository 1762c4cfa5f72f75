package de.integrationspakt.budget.payee;

import de.integrationspakt.budget.programme.PaidThrough;
import de.integrationspakt.kernel.key.DistrictKey;
import de.integrationspakt.kernel.key.Holder;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/** Finds who is paid for a holder: itself, or, where the programme version pays through districts, that of a municipality that named no account. */
@ApplicationScoped
public class FindPayees {

    private final Payees payees;

    FindPayees(Payees payees) {
        this.payees = payees;
    }

    /** @return the payee of each holder that has one */
    public Map<String, Payee> of(Collection<String> holders, PaidThrough way) {
        var keys = new HashSet<>(holders);
        holders.forEach(holder -> keys.add(through(holder, way)));
        var known = new HashMap<String, Payee>();
        payees.list("holder in ?1", keys).forEach(payee -> known.put(payee.holder(), payee));
        var found = new HashMap<String, Payee>();
        for (var holder : holders) {
            var payee = known.getOrDefault(holder, known.get(through(holder, way)));
            if (payee != null) found.put(holder, payee);
        }
        return found;
    }

    private static String through(String holder, PaidThrough way) {
        if (way == PaidThrough.HOLDER) return holder;
        return new Holder(holder).district().map(DistrictKey::value).orElse(holder);
    }
}
