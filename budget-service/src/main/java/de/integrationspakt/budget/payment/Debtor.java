package de.integrationspakt.budget.payment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whose account the money leaves: the state's cash office. */
@ConfigMapping(prefix = "pakt.payment.debtor")
interface Debtor {

    @WithDefault("Land Baden-Wuerttemberg")
    String name();

    /** A number reserved for examples; a real one is set in operation. */
    @WithDefault("DE02600501010002034304")
    String iban();
}
