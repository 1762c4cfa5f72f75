package de.integrationspakt.budget.payment;

import de.integrationspakt.budget.line.FindBudgetLine;
import de.integrationspakt.budget.payee.Iban;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Finds the account an order is paid from: its line's, or the state-wide one where the line has none. */
@ApplicationScoped
class FindDebtor {

    private final FindBudgetLine lines;
    private final StatewideDebtor statewide;

    FindDebtor(FindBudgetLine lines, StatewideDebtor statewide) {
        this.lines = lines;
        this.statewide = statewide;
    }

    /** An account, and who named it: null for the state-wide one. */
    record Found(Debtor debtor, String changedBy) {}

    /** A wrong configuration is found before the first release, not by it. */
    void check(@Observes StartupEvent start) {
        statewide.iban().ifPresent(Iban::checked);
    }

    /** @throws NoDebtorAccount */
    Found of(String budgetLine) {
        var own = lines.require(budgetLine).debtor();
        return own == null
                ? new Found(of(budgetLine, statewide), null)
                : new Found(new Debtor(own.name(), own.iban(), own.bic()), own.changedBy());
    }

    static Debtor of(String budgetLine, StatewideDebtor statewide) {
        if (statewide.iban().isEmpty() || statewide.name().isEmpty()) throw new NoDebtorAccount(budgetLine);
        return new Debtor(
                statewide.name().get(),
                Iban.checked(statewide.iban().get()),
                statewide.bic().orElse(null));
    }
}
