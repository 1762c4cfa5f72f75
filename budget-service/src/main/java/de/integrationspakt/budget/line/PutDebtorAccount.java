package de.integrationspakt.budget.line;

import de.integrationspakt.budget.payee.Iban;
import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.http.NotFound;
import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/** Names or changes the account a line pays from. Payments wait for somebody else's release. */
@ApplicationScoped
class PutDebtorAccount {

    private final BudgetLines lines;
    private final Journal journal;
    private final Clock clock;

    PutDebtorAccount(BudgetLines lines, Journal journal, Clock clock) {
        this.lines = lines;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param bic or null
     * @param ifMatch ETag of the line as the caller saw it, or null
     * @throws de.integrationspakt.budget.payee.InvalidIban
     */
    @Transactional
    BudgetLine put(String code, String name, String text, String bic, String ifMatch, String treasurer) {
        var iban = Iban.checked(text);
        var line = lines.locked(code).orElseThrow(() -> new NotFound("budget line", code));
        ETags.check(ifMatch, line.version());
        if (line.debtor() != null && line.debtor().says(name, iban, bic)) return line;
        line.payFrom(new DebtorAccount(name, iban, bic, treasurer, clock.instant()));
        lines.flush();
        journal.record("budget-line.debtor-changed", code, Map.of("name", name, "iban", iban));
        return line;
    }
}
