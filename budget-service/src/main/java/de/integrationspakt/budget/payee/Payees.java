package de.integrationspakt.budget.payee;

import de.integrationspakt.kernel.http.NotFound;
import de.integrationspakt.kernel.key.Holder;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;

@ApplicationScoped
class Payees implements PanacheRepositoryBase<Payee, String> {

    Payee require(Holder holder) {
        return findByIdOptional(holder.value()).orElseThrow(() -> new NotFound("payee", holder));
    }

    Optional<Payee> locked(Holder holder) {
        return findByIdOptional(holder.value(), LockModeType.PESSIMISTIC_WRITE);
    }
}
