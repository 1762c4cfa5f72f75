package de.integrationspakt.budget.ledger;

/**
 * Names an account.
 *
 * @param holder the key of a municipality, district, group or carrier; empty for the accounts of the line itself
 */
public record AccountKey(String budgetLine, String holder, AccountKind kind) {

    /** Stands for the line itself. */
    public static final String NOBODY = "";

    public static AccountKey source(String budgetLine) {
        return new AccountKey(budgetLine, NOBODY, AccountKind.SOURCE);
    }

    public static AccountKey pot(String budgetLine) {
        return new AccountKey(budgetLine, NOBODY, AccountKind.POT);
    }

    public static AccountKey blocked(String budgetLine) {
        return new AccountKey(budgetLine, NOBODY, AccountKind.BLOCKED);
    }

    public static AccountKey share(String budgetLine, String holder) {
        return new AccountKey(budgetLine, holder, AccountKind.SHARE);
    }

    public static AccountKey reserved(String budgetLine, String holder) {
        return new AccountKey(budgetLine, holder, AccountKind.RESERVED);
    }

    public static AccountKey paid(String budgetLine, String holder) {
        return new AccountKey(budgetLine, holder, AccountKind.PAID);
    }

    public static AccountKey receivable(String budgetLine, String holder) {
        return new AccountKey(budgetLine, holder, AccountKind.RECEIVABLE);
    }
}
