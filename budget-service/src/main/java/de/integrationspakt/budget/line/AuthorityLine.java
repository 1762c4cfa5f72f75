package de.integrationspakt.budget.line;

/** Names the ledger's line of a commitment authority. No budget line can have such a code. */
public final class AuthorityLine {

    private AuthorityLine() {}

    /** @param dueYear in which the money falls due; such as {@code IM-2017@2018} */
    public static String code(String budgetLine, int dueYear) {
        return budgetLine + "@" + dueYear;
    }
}
