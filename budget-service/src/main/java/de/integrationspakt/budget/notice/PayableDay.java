package de.integrationspakt.budget.notice;

import de.integrationspakt.budget.funding.AllowPayment;
import de.integrationspakt.budget.line.FindBudgetLine;
import de.integrationspakt.budget.programme.FindProgrammeVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Tells the reservation from which day its notice lets it be paid, as its programme version says. */
@ApplicationScoped
class PayableDay {

    private final AllowPayment allowPayment;
    private final FindBudgetLine lines;
    private final FindProgrammeVersion versions;

    PayableDay(AllowPayment allowPayment, FindBudgetLine lines, FindProgrammeVersion versions) {
        this.allowPayment = allowPayment;
        this.lines = lines;
        this.versions = versions;
    }

    void follow(Notice notice) {
        if (notice.about() != About.RESERVATION) return;
        var line = lines.require(notice.budgetLine());
        var rules = versions.require(line.programme(), line.programmeVersion());
        LocalDate day =
                switch (rules.payableAfter()) {
                    // Never asked for there; the dispatch is as good a day as any.
                    case PUBLICATION, DISPATCH -> notice.dispatchedOn();
                    case FINAL -> notice.finalFrom();
                };
        allowPayment.from(notice.subject(), day);
    }
}
