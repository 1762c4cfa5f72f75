package de.integrationspakt.budget.payee;

import java.util.Locale;
import org.iban4j.Iban4jException;
import org.iban4j.IbanUtil;

/** An international bank account number, checked by country, length and check digits (ISO 13616, mod 97). */
public final class Iban {

    private Iban() {}

    /**
     * @param text with or without blanks
     * @return without blanks, in capitals
     * @throws InvalidIban
     */
    public static String checked(String text) {
        var iban = text.replace(" ", "").toUpperCase(Locale.ROOT);
        try {
            IbanUtil.validate(iban);
            return iban;
        } catch (Iban4jException wrong) {
            throw new InvalidIban();
        }
    }
}
