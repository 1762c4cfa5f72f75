package de.integrationspakt.budget.payment;

import java.util.List;

/** Texts of the bank, cut to what is kept of them. */
final class BankText {

    /** ISO 20022: reason not specified by the agent. */
    private static final String NOT_SPECIFIED = "MS03";

    private static final int ID = 35;
    private static final int TEXT = 1_000;

    private BankText() {}

    /** @throws InvalidBankFile unless it has 1 to 35 characters */
    static String messageId(String id) {
        if (id == null || id.isBlank() || id.length() > ID) throw new InvalidBankFile("MsgId");
        return id;
    }

    static String reference(String reference) {
        return reference == null ? null : cut(reference.strip(), ID);
    }

    static Reason reason(String code, String own, List<String> more) {
        var said = String.join(" ", more).strip();
        var given = code != null && !code.isBlank() ? code : own != null && !own.isBlank() ? own : NOT_SPECIFIED;
        return new Reason(cut(given.strip(), ID), said.isEmpty() ? null : cut(said, TEXT));
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}
