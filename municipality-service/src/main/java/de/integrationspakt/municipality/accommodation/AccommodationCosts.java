package de.integrationspakt.municipality.accommodation;

import de.integrationspakt.municipality.accommodation.MonthlyCosts.MonthlyCost;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What an accommodation costs by the register: for those who check claims, and for what a claim is filled from. A month in which it was open only in
 * part counts by its days; each month is rounded half up to the cent.
 */
@ApplicationScoped
public class AccommodationCosts {
    private final Accommodations accommodations;
    private final MonthlyCosts costs;

    AccommodationCosts(Accommodations accommodations, MonthlyCosts costs) {
        this.accommodations = accommodations;
        this.costs = costs;
    }

    /** Cost of one category over some days. @param months how many months have some of it */
    public record Cost(RunningCost category, long cents, int months) {}

    /**
     * What the register says an accommodation costs a month.
     *
     * @param perPlaceCents by place, half up
     * @param perSquareMetreCents by square metre, half up
     */
    public record PerMonth(
            long cents, int places, BigDecimal squareMetres, long perPlaceCents, long perSquareMetreCents) {}

    /** All categories with any cost from the first to the last day; empty for an unknown accommodation. */
    public List<Cost> of(UUID accommodation, LocalDate from, LocalDate to) {
        return accommodations
                .find(accommodation)
                .map(known -> of(known, costs.of(new UUID[] {accommodation}), from, to))
                .orElse(List.of());
    }

    /** The cost a month that holds in the month of the day; empty if it is unknown or not open then, or has no cost. */
    public Optional<PerMonth> perMonth(UUID accommodation, LocalDate on) {
        var month = Month.of(on);
        return accommodations
                .find(accommodation)
                .filter(known -> known.isOpen(month.first(), month.last()))
                .flatMap(known -> {
                    var amounts = costs.of(new UUID[] {accommodation});
                    long cents = Arrays.stream(RunningCost.values())
                            .mapToLong(category -> holding(amounts, category, month))
                            .sum();
                    var metres = known.content().squareMetres();
                    int places = known.content().places();
                    return cents == 0
                            ? Optional.empty()
                            : Optional.of(new PerMonth(
                                    cents,
                                    places,
                                    metres,
                                    divided(cents, BigDecimal.valueOf(places)),
                                    divided(cents, metres)));
                });
    }

    static List<Cost> of(Accommodation accommodation, List<MonthlyCost> amounts, LocalDate from, LocalDate to) {
        var all = new ArrayList<Cost>();
        for (var category : RunningCost.values()) {
            long cents = 0;
            int months = 0;
            for (var month = Month.of(from); !month.first().isAfter(to); month = month.plus(1)) {
                long part = part(accommodation, holding(amounts, category, month), month, from, to);
                cents += part;
                if (part > 0) months++;
            }
            if (cents > 0) all.add(new Cost(category, cents, months));
        }
        return all;
    }

    private static long part(Accommodation accommodation, long monthly, Month month, LocalDate from, LocalDate to) {
        var content = accommodation.content();
        var first = latest(month.first(), latest(from, content.openedOn()));
        var last = earliest(month.last(), earliest(to, content.closedOn() == null ? to : content.closedOn()));
        long days = last.toEpochDay() - first.toEpochDay() + 1;
        if (days <= 0) return 0;
        int inMonth = month.last().getDayOfMonth();
        return days == inMonth ? monthly : divided(Math.multiplyExact(monthly, days), BigDecimal.valueOf(inMonth));
    }

    private static long holding(List<MonthlyCost> amounts, RunningCost category, Month month) {
        long cents = 0;
        for (var amount : amounts) {
            if (amount.category() == category && amount.from().compareTo(month) <= 0) cents = amount.amountCents();
        }
        return cents;
    }

    private static long divided(long cents, BigDecimal by) {
        return BigDecimal.valueOf(cents).divide(by, 0, RoundingMode.HALF_UP).longValueExact();
    }

    private static LocalDate latest(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate earliest(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
