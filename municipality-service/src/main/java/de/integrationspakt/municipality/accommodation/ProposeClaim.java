package de.integrationspakt.municipality.accommodation;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.key.Ags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

/** Fills a claim from the register: what the accommodations cost in the period, and how many persons were there on average. */
@ApplicationScoped
class ProposeClaim {
    /** More accommodations than any municipality has. */
    private static final int MOST = 10_000;

    private final Accommodations accommodations;
    private final MonthlyCosts costs;
    private final Occupancies occupancies;

    ProposeClaim(Accommodations accommodations, MonthlyCosts costs, Occupancies occupancies) {
        this.accommodations = accommodations;
        this.costs = costs;
        this.occupancies = occupancies;
    }

    /** A cost item as a claim takes it. */
    record Item(Accommodation accommodation, AccommodationCosts.Cost cost) {}

    /** A month of an open accommodation whose occupancy nobody reported: the average leaves it out. */
    record Gap(UUID accommodation, String number, Month month) {}

    /**
     * What a claim of the period can be filled with.
     *
     * @param persons average of the months' persons, half up; months without any report do not count
     */
    record Proposal(List<Item> items, int persons, List<Gap> gaps) {
        long totalCents() {
            return items.stream().mapToLong(item -> item.cost().cents()).reduce(0, Math::addExact);
        }
    }

    @Transactional
    Proposal propose(Ags ags, LocalDate from, LocalDate to, Caller by) {
        by.mustReach(ags);
        var search = new Accommodations.Search(ags, null, null, null, null);
        var open = accommodations.list(search, by, "", MOST).stream()
                .filter(one -> one.isOpen(from, to))
                .toList();
        var ids = open.stream().map(Accommodation::id).toArray(UUID[]::new);
        var amounts = costs.of(ids);
        var reported = occupancies.of(ids, Month.of(from), Month.of(to));
        var items = new ArrayList<Item>();
        for (var one : open) {
            var own = amounts.stream()
                    .filter(amount -> amount.accommodation().equals(one.id()))
                    .toList();
            for (var cost : AccommodationCosts.of(one, own, from, to)) items.add(new Item(one, cost));
        }
        return new Proposal(items, average(reported), gaps(open, reported, from, to));
    }

    static int average(List<Occupancies.Occupancy> reported) {
        var byMonth = new TreeMap<Month, Integer>();
        reported.forEach(one -> byMonth.merge(one.month(), one.persons(), Integer::sum));
        if (byMonth.isEmpty()) return 0;
        long sum = byMonth.values().stream().mapToLong(Integer::longValue).sum();
        return BigDecimal.valueOf(sum)
                .divide(BigDecimal.valueOf(byMonth.size()), 0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    private static List<Gap> gaps(
            List<Accommodation> open, List<Occupancies.Occupancy> reported, LocalDate from, LocalDate to) {
        var gaps = new ArrayList<Gap>();
        for (var one : open) {
            for (var month = Month.of(from); !month.first().isAfter(to); month = month.plus(1)) {
                var at = month;
                boolean known = reported.stream()
                        .anyMatch(occupancy -> occupancy.accommodation().equals(one.id())
                                && occupancy.month().equals(at));
                if (!known && one.isOpen(at.first(), at.last())) {
                    gaps.add(new Gap(one.id(), one.content().number(), at));
                }
            }
        }
        return gaps;
    }
}
