package de.integrationspakt.kernel.time;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** When a decision counts as received, and until when the remedy can be lodged. Days are days in Baden-Württemberg. */
public final class RemedyPeriod {

    /** Since then the fourth day after posting counts, before it was the third (§ 41 Abs. 2 LVwVfG, Postrechtsmodernisierungsgesetz). */
    private static final LocalDate FOUR_DAYS_SINCE = LocalDate.of(2025, 1, 1);

    private static final HolidayManager HOLIDAYS =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.GERMANY));

    private RemedyPeriod() {}

    /** @return the day on which what was posted or sent electronically counts as received unless it came later or never */
    public static LocalDate deemedReceived(LocalDate dispatchedOn) {
        return dispatchedOn.isBefore(FOUR_DAYS_SINCE)
                ? dispatchedOn.plusDays(3)
                : nextWorkingDay(dispatchedOn.plusDays(4));
    }

    /**
     * @param months of the remedy, from the day of receipt; a month without that day ends on its last one (§ 188 BGB)
     * @return the last day; on a Saturday, Sunday or holiday the next working day (§ 193 BGB, § 222 Abs. 2 ZPO)
     */
    public static LocalDate lastDay(LocalDate receivedOn, int months) {
        return nextWorkingDay(receivedOn.plusMonths(months));
    }

    private static LocalDate nextWorkingDay(LocalDate day) {
        var next = day;
        while (!works(next)) next = next.plusDays(1);
        return next;
    }

    private static boolean works(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !HOLIDAYS.isHoliday(day, "bw");
    }
}
