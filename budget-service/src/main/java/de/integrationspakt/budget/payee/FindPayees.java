package de.integrationspakt.budget.payee;

import de.integrationspakt.budget.programme.PaidThrough;
import de.integrationspakt.budget.registry.LegalSuccessors;
import de.integrationspakt.kernel.key.DistrictKey;
import de.integrationspakt.kernel.key.Holder;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/**
 * Finds who is paid for a holder: itself, its legal successor once it has ended, or, where the programme version pays through districts, that of a
 * municipality that named no account.
 */
@ApplicationScoped
public class FindPayees {

    private final Payees payees;
    private final LegalSuccessors legalSuccessors;

    FindPayees(Payees payees, LegalSuccessors legalSuccessors) {
        this.payees = payees;
        this.legalSuccessors = legalSuccessors;
    }

    /** @return the payee of each holder that has one */
    public Map<String, Payee> of(Collection<String> holders, PaidThrough way) {
        var present = legalSuccessors.of(holders);
        var keys = new HashSet<String>();
        for (var holder : holders) {
            keys.add(present.getOrDefault(holder, holder));
            keys.add(through(present.getOrDefault(holder, holder), way));
        }
        var known = new HashMap<String, Payee>();
        payees.list("holder in ?1", keys).forEach(payee -> known.put(payee.holder(), payee));
        var found = new HashMap<String, Payee>();
        for (var holder : holders) {
            var paid = present.getOrDefault(holder, holder);
            var payee = known.getOrDefault(paid, known.get(through(paid, way)));
            if (payee != null) found.put(holder, payee);
        }
        return found;
    }

    private static String through(String holder, PaidThrough way) {
        if (way == PaidThrough.HOLDER) return holder;
        return new Holder(holder).district().map(DistrictKey::value).orElse(holder);
    }
}
