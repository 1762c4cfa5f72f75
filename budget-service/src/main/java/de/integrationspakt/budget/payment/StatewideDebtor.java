package de.integrationspakt.budget.payment;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/**
 * The account that lines without one of their own are paid from. There is none unless it is configured: money leaves only an account somebody
 * has named.
 */
@ConfigMapping(prefix = "pakt.payment.debtor")
interface StatewideDebtor {

    Optional<String> name();

    Optional<String> iban();

    Optional<String> bic();
}
