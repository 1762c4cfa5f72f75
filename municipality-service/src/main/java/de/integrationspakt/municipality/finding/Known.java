package de.integrationspakt.municipality.finding;

import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.kernel.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
 * @param accommodations those the items name, as far as they are known
 * @param peersPerPerson empty while there are too few, or the claim is not handed in
 * @param peersPerSquareMetre likewise
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
        Map<UUID, Place> accommodations,
        Optional<Peers> peersPerPerson,
        Optional<Peers> peersPerSquareMetre) {

    /**
     * @param item of the claim looked at
     * @param accommodation of the other claim's item, or null
     */
    record SameCost(UUID item, UUID accommodation, OtherClaim in) {}

    /** @param closedOn last day, or null */
    record Place(Ags ags, boolean owned, double squareMetres, LocalDate openedOn, LocalDate closedOn) {}
}
