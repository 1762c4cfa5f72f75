package de.integrationspakt.municipality.finding;

import de.integrationspakt.kernel.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What is known here at this moment around a claim.
 *
 * @param share the published one; empty while none is
 * @param confirmedPersons the transmitted count of the year
 * @param overlapping other claims handed in on the same line for some of the same days
 * @param sameCosts costs in other claims handed in that equal one of this claim
 * @param sameDocuments other claims with a document of this one
 * @param notEligible categories of the claim that cannot be claimed on some day of its period
 * @param onlyWithReason likewise those that need a reason
 * @param peers empty while there are too few, or the claim is not handed in
 */
record Known(
        LocalDate today,
        Optional<Money> share,
        Optional<Integer> confirmedPersons,
        List<OtherClaim> overlapping,
        List<SameCost> sameCosts,
        List<OtherClaim> sameDocuments,
        Set<String> notEligible,
        Set<String> onlyWithReason,
        Optional<Peers> peers) {

    /** @param item of the claim looked at */
    record SameCost(UUID item, OtherClaim in) {}
}
