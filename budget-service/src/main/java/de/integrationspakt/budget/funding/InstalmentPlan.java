package de.integrationspakt.budget.funding;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;

/**
 * When how much of a reservation is paid. Shares and posts are paid on the due days of the programme version (10 December, § 33 FAG; quarterly
 * for posts), in equal parts that add up to the cent. A claim or measure is paid as soon as it is ordered. A due day that was over before the
 * reservation was made stays in the plan: it is simply due.
 */
final class InstalmentPlan {

    private InstalmentPlan() {}

    /** @param number from 1 */
    record Planned(int number, LocalDate dueOn, long amountCents) {}

    /**
     * @param year of the budget line: nothing is due before it begins
     * @param dueDays in the order of the year; none: due at once
     */
    static List<Planned> of(FundingKind kind, long amountCents, int year, List<MonthDay> dueDays) {
        var days =
                byDueDays(kind) ? dueDays.stream().map(day -> day.atYear(year)).toList() : List.<LocalDate>of();
        if (days.isEmpty()) return List.of(new Planned(1, LocalDate.of(year, 1, 1), amountCents));
        var planned = new ArrayList<Planned>();
        long before = 0;
        for (int place = 1; place <= days.size(); place++) {
            // Whole parts and the rest apart, so that no product overflows.
            long upTo = amountCents / days.size() * place + amountCents % days.size() * place / days.size();
            if (upTo > before) planned.add(new Planned(planned.size() + 1, days.get(place - 1), upTo - before));
            before = upTo;
        }
        return planned;
    }

    private static boolean byDueDays(FundingKind kind) {
        return kind == FundingKind.FLAT_RATE || kind == FundingKind.POST;
    }
}
