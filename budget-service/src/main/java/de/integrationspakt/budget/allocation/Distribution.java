package de.integrationspakt.budget.allocation;

import de.integrationspakt.budget.programme.Rounding;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A pot divided by head count. Pure: same counts, same shares, to the cent.
 *
 * <p>The exact quotient of a holder is {@code pot × persons / state-wide persons}. The state-wide persons are those counted, or more when a
 * count is known state-wide before every municipality has been counted here (the published figures of 2017 are of that kind); then the
 * shares of the counted leave the rest of the pot to the others.
 *
 * <p>Planning frame of the case managers: {@code round_half_up(58,000,000 EUR × persons / 72,857)} in whole euro, each municipality for
 * itself (VwV Integrationsmanagement 2017, as reproduced from the published amounts).
 */
final class Distribution {

    private final long potCents;
    private final long statewidePersons;
    private final long countedPersons;
    private final long allocatedCents;
    private final List<Portion> portions;

    private Distribution(long potCents, long statewidePersons, long countedPersons, List<Portion> portions) {
        this.potCents = potCents;
        this.statewidePersons = statewidePersons;
        this.countedPersons = countedPersons;
        this.portions = portions;
        this.allocatedCents = portions.stream().mapToLong(Portion::amountCents).sum();
    }

    /**
     * @param potCents 0 to 10 trillion cents
     * @param counts each holder once; zero persons get a share of zero
     * @param statewidePersons null: those counted
     * @throws NobodyCounted when there is no person to divide by
     * @throws StatewidePersonsTooLow when below the counted ones
     * @throws StatewideWithLargestRemainder the remainder can only be spread over all; with a state-wide number not all are here
     */
    static Distribution of(long potCents, List<Count> counts, Long statewidePersons, Rounding rounding) {
        long counted = counts.stream().mapToLong(Count::persons).reduce(0, Math::addExact);
        if (statewidePersons != null && rounding == Rounding.LARGEST_REMAINDER_CENT)
            throw new StatewideWithLargestRemainder();
        if (statewidePersons != null && statewidePersons < counted)
            throw new StatewidePersonsTooLow(statewidePersons, counted);
        long divisor = statewidePersons == null ? counted : statewidePersons;
        if (divisor == 0) throw new NobodyCounted();

        var quotients = new ArrayList<Quotient>(counts.size());
        for (var count : counts) quotients.add(Quotient.of(potCents, count, divisor));
        quotients.sort(Quotient.BY_REMAINDER);

        long leftCents = rounding == Rounding.LARGEST_REMAINDER_CENT
                ? potCents - quotients.stream().mapToLong(Quotient::floorCents).sum()
                : 0;
        var portions = new Portion[quotients.size()];
        for (int place = 0; place < portions.length; place++) {
            var quotient = quotients.get(place);
            long amountCents = rounding == Rounding.HALF_UP_EURO
                    ? Math.addExact(quotient.floorCents, 50) / 100 * 100
                    : quotient.floorCents + (place < leftCents ? 1 : 0);
            portions[place] = quotient.portion(amountCents, place + 1);
        }
        Arrays.sort(portions, Comparator.comparing(Portion::holder));
        return new Distribution(potCents, divisor, counted, List.of(portions));
    }

    /** By key of the holder. */
    List<Portion> portions() {
        return portions;
    }

    long countedPersons() {
        return countedPersons;
    }

    long statewidePersons() {
        return statewidePersons;
    }

    long allocatedCents() {
        return allocatedCents;
    }

    /**
     * Σ shares − Σ exact quotients of the counted holders, in cents. The sum of the quotients is {@code pot × counted / state-wide}; it is
     * the pot itself when all are counted, and else rounded half up to the cent, once.
     */
    long roundingDifferenceCents() {
        var exact = new BigDecimal(BigInteger.valueOf(potCents).multiply(BigInteger.valueOf(countedPersons)))
                .divide(BigDecimal.valueOf(statewidePersons), 0, RoundingMode.HALF_UP);
        return allocatedCents - exact.longValueExact();
    }

    private record Quotient(Count count, long floorCents, long remainder) {

        static final Comparator<Quotient> BY_REMAINDER = Comparator.comparingLong(Quotient::remainder)
                .reversed()
                .thenComparing(quotient -> quotient.count.holder());

        static Quotient of(long potCents, Count count, long divisor) {
            if (Math.multiplyHigh(potCents, count.persons()) == 0 && potCents * count.persons() >= 0) {
                long product = potCents * count.persons();
                return new Quotient(count, product / divisor, product % divisor);
            }
            // 90 million euro times a million persons still fits into 64 bits; above that the exact way
            var parts = BigInteger.valueOf(potCents)
                    .multiply(BigInteger.valueOf(count.persons()))
                    .divideAndRemainder(BigInteger.valueOf(divisor));
            return new Quotient(count, parts[0].longValueExact(), parts[1].longValueExact());
        }

        Portion portion(long amountCents, int rank) {
            return new Portion(count.holder(), count.persons(), amountCents, floorCents, remainder, rank);
        }
    }
}
