package de.integrationspakt.municipality.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Lets every check look at a claim, by what is known here at this moment. */
@ApplicationScoped
public class LookAtClaim {
    private static final List<Check> CHECKS = List.of(
            new AboveRemainingShare(),
            new PersonsAboveCount(),
            new SameCostTwice(),
            new SameDocument(),
            new OverlappingPeriod(),
            new CategoryNotEligible(),
            new ReasonToJudge(),
            new UnusualCostPerPerson(),
            new UnusualCostPerSquareMetre(),
            new AccommodationInDoubt(),
            new DeadlineNear());

    private final WhatIsKnown whatIsKnown;

    LookAtClaim(WhatIsKnown whatIsKnown) {
        this.whatIsKnown = whatIsKnown;
    }

    /** At most one finding of each code. */
    @Transactional
    public List<Finding> findings(ClaimContents claim) {
        return findings(claim, whatIsKnown.around(claim));
    }

    static List<Finding> findings(ClaimContents claim, Known known) {
        return CHECKS.stream()
                .map(check -> check.look(claim, known))
                .flatMap(Optional::stream)
                .toList();
    }
}
