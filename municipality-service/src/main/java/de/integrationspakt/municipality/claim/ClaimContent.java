package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.money.Money;
import de.integrationspakt.municipality.funding.BudgetLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a municipality writes into a claim.
 *
 * @param periodFrom first day of the cost, inclusive
 * @param periodTo last day of the cost, inclusive
 * @param persons persons accommodated, 0 or more
 */
record ClaimContent(LocalDate periodFrom, LocalDate periodTo, int persons, List<CostItem> items, List<Income> income) {

    long costCents() {
        return Money.sum(items.stream().map(i -> Money.ofCents(i.amountCents())))
                .cents();
    }

    long incomeCents() {
        return Money.sum(income.stream().map(i -> Money.ofCents(i.amountCents())))
                .cents();
    }

    /** The items; one that says what one of those before said is still that one, so that documents laid to it stay with it. */
    List<CostItem> itemsAfter(List<CostItem> before) {
        var left = new ArrayList<>(before);
        var after = new ArrayList<CostItem>(items.size());
        for (var item : items) {
            var same = left.stream().filter(item::saysTheSameAs).findFirst();
            same.ifPresent(left::remove);
            after.add(same.map(CostItem::unassessed).orElse(item));
        }
        return after;
    }

    /**
     * Checks the content against the line it draws on and the catalogue.
     *
     * @param categories the catalogue of the first day of the period, by code
     * @throws PeriodOutsideYear if the period runs backwards or leaves the line's year
     * @throws UnknownCategory if an item's category is not in the catalogue
     * @throws CategoryNotEligible if it cannot be claimed
     * @throws ReasonRequired if it can be claimed only with a reason and the description is empty
     * @throws IncomeExceedsCost if nothing is left to claim, but in a final settlement
     */
    void require(BudgetLine line, ClaimKind kind, Map<String, CostCategory> categories) {
        if (periodFrom.isAfter(periodTo)) {
            throw new PeriodOutsideYear(line.year(), "/periodTo");
        }
        if (periodFrom.getYear() != line.year()) {
            throw new PeriodOutsideYear(line.year(), "/periodFrom");
        }
        if (periodTo.getYear() != line.year()) {
            throw new PeriodOutsideYear(line.year(), "/periodTo");
        }
        for (int i = 0; i < items.size(); i++) {
            requireEligible(items.get(i), categories, "/items/" + i);
        }
        if (kind != ClaimKind.FINAL && incomeCents() >= costCents()) {
            throw new IncomeExceedsCost(Money.ofCents(costCents()), Money.ofCents(incomeCents()));
        }
    }

    private static void requireEligible(CostItem item, Map<String, CostCategory> categories, String pointer) {
        var category = categories.get(item.category());
        if (category == null) {
            throw new UnknownCategory(item.category(), pointer + "/category");
        }
        switch (category.eligibility()) {
            case NO -> throw new CategoryNotEligible(item.category(), pointer + "/category");
            case ONLY_WITH_REASON -> {
                if (item.description() == null || item.description().isBlank()) {
                    throw new ReasonRequired(pointer + "/description");
                }
            }
            case YES -> {}
        }
    }
}
