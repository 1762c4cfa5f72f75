package de.integrationspakt.casemanagement.funding;

import de.integrationspakt.kernel.key.Holder;
import de.integrationspakt.kernel.money.Money;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rules of a programme for posts that start while it is valid.
 *
 * @param applicantKinds who may apply, of {@link Holder.Kind}
 * @param minimumFtePercent least part of a post, in percent of full time
 * @param minimumFrame least planning frame to apply alone; null if there is none
 * @param grantMonths longest grant period
 */
public record ProgrammeVersion(
        String programme,
        int version,
        Set<Holder.Kind> applicantKinds,
        int minimumFtePercent,
        Money minimumFrame,
        int grantMonths,
        List<Rate> rates) {

    /** Whether this holder may apply. A city district (Stadtkreis) is a municipality and a district at once. */
    public boolean admits(Holder holder) {
        return applicantKinds.contains(holder.kind())
                || (isCityDistrict(holder) && applicantKinds.contains(Holder.Kind.DISTRICT));
    }

    /** The rate of a post that starts on this day: the newest one valid then; a rate of its own outranks one for all. */
    public Optional<Money> rate(Qualification qualification, LocalDate start) {
        return rates.stream()
                .filter(rate -> !rate.validFrom().isAfter(start))
                .filter(rate -> rate.qualification().equals(qualification.name())
                        || rate.qualification().equals(Rate.ANY))
                .max(Comparator.comparing(Rate::validFrom)
                        .thenComparing(rate -> !rate.qualification().equals(Rate.ANY)))
                .map(rate -> Money.ofCents(rate.amountCentsPerYear()));
    }

    private static boolean isCityDistrict(Holder holder) {
        return holder.kind() == Holder.Kind.MUNICIPALITY && holder.value().endsWith("000");
    }
}
