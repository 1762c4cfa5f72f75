package de.integrationspakt.municipality.standard;

import de.integrationspakt.kernel.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What the state pays for a type of measure.
 *
 * @param cents per teaching unit, or the flat sum
 * @param costSharePercent the most that is paid of the eligible cost, 1 to 100; a flat sum does not look at it
 */
@Embeddable
public record Rate(
        @Enumerated(EnumType.STRING) @Column(name = "rate_kind")
        RateKind kind,

        @Column(name = "rate_cents") long cents,
        @Column(name = "cost_share_percent") int costSharePercent) {

    /**
     * The grant: {@code min(rate × units (× groups), share × cost, gap)}, or {@code min(flat sum, gap)}, in whole cents, a
     * part of a cent left to the state. The gap is the eligible cost less what others pay: nothing is financed twice
     * (§ 44 LHO).
     *
     * @param eligible what is eligible of the cost plan
     * @param financing own means, fees and third-party funds
     * @return zero or less if nothing is left to grant
     */
    public Money grant(int units, int groups, Money eligible, Money financing) {
        long gapCents = eligible.minus(financing).cents();
        long byRateCents =
                switch (kind) {
                    case PER_UNIT -> Math.multiplyExact(cents, units);
                    case PER_UNIT_AND_GROUP -> Math.multiplyExact(cents, Math.multiplyExact((long) units, groups));
                    case FLAT -> cents;
                };
        long shareCents = kind == RateKind.FLAT
                ? byRateCents
                : Math.floorDiv(Math.multiplyExact(eligible.cents(), costSharePercent), 100);
        return Money.ofCents(Math.min(Math.min(byRateCents, shareCents), gapCents));
    }
}
