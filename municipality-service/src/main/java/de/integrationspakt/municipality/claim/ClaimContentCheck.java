package de.integrationspakt.municipality.claim;

import de.integrationspakt.municipality.funding.BudgetLine;
import de.integrationspakt.municipality.funding.Drawdown;
import jakarta.enterprise.context.ApplicationScoped;

/** What must hold before a municipality's words become a claim on a line. */
@ApplicationScoped
class ClaimContentCheck {
    private final CostCategories categories;

    ClaimContentCheck(CostCategories categories) {
        this.categories = categories;
    }

    /**
     * The line pays by cost claims and is open, and the content fits it.
     *
     * @throws NotACostClaimLine if the line is drawn otherwise
     * @throws BudgetLineClosed if nothing may be drawn any more
     */
    void require(BudgetLine line, ClaimKind kind, ClaimContent content) {
        if (line.drawdown() != Drawdown.COST_CLAIM) {
            throw new NotACostClaimLine(line.code(), line.drawdown());
        }
        if (line.closed()) {
            throw new BudgetLineClosed(line.code());
        }
        content.require(line, kind, categories.byCodeOn(content.periodFrom()));
    }
}
