package de.integrationspakt.budget.payment;

import java.util.Arrays;
import java.util.Set;

/** What to do about a failed payment, by the bank's reason (ISO 20022 ExternalStatusReason1Code and ExternalReturnReason1Code). */
enum NextStep {
    /** Account, name or address are wrong: nothing more is paid to the payee until one of them is changed. */
    CORRECT_PAYEE(
            "AC01", "AC03", "AC04", "AC07", "AC13", "BE01", "BE04", "BE06", "BE07", "CNOR", "RC01", "RC04", "RR03"),
    /** The account cannot or will not take it for now. */
    ASK_PAYEE("AC06", "AG01", "CUST", "FOCR", "MD07", "MS02"),
    /** Nothing is wrong with the payee: the next order pays it. */
    ORDER_AGAIN("AB05", "AB06", "AB07", "AB08", "AB09", "AB10", "AM04", "AM05", "DT01", "ED05", "TM01"),
    /** Anything else; the bank knows more. */
    ASK_BANK();

    private final Set<String> reasons;

    NextStep(String... reasons) {
        this.reasons = Set.of(reasons);
    }

    static NextStep after(String reason) {
        return Arrays.stream(values())
                .filter(step -> step.reasons.contains(reason))
                .findFirst()
                .orElse(ASK_BANK);
    }

    Set<String> reasons() {
        return reasons;
    }
}
