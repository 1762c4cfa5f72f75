package de.integrationspakt.budget;

import de.integrationspakt.kernel.testing.Platform;
import java.util.HashMap;
import java.util.Map;

/** The platform, and a state-wide debtor account: a number reserved for examples. */
public class BudgetPlatform extends Platform {

    public static final String DEBTOR_IBAN = "DE02600501010002034304";

    @Override
    public synchronized Map<String, String> start() {
        var configuration = new HashMap<>(super.start());
        configuration.put("pakt.payment.debtor.name", "Land Baden-Württemberg");
        configuration.put("pakt.payment.debtor.iban", DEBTOR_IBAN);
        return configuration;
    }
}
