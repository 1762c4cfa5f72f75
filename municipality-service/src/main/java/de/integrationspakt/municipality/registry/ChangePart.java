package de.integrationspakt.municipality.registry;

import de.integrationspakt.kernel.key.Ags;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A municipality that takes part in a territorial change.
 *
 * @param legalSuccessor takes the rights and duties of those that end
 * @param name of a municipality that begins by the change, with what follows; null for one that the register knows
 * @param association four digits of the ARS
 */
@Embeddable
record ChangePart(
        @Enumerated(EnumType.STRING) Side side,
        String ags,
        boolean legalSuccessor,
        String name,
        @Enumerated(EnumType.STRING) MunicipalityType type,
        Integer population,
        Integer areaHectares,
        String association,
        String postcode) {

    enum Side {
        PREDECESSOR,
        SUCCESSOR
    }

    static ChangePart predecessor(Ags ags) {
        return new ChangePart(Side.PREDECESSOR, ags.value(), false, null, null, null, null, null, null);
    }

    /** @param data null for a municipality that the register knows, or will by the day the change is approved */
    static ChangePart successor(Ags ags, boolean legalSuccessor, MasterData data) {
        return data == null
                ? new ChangePart(Side.SUCCESSOR, ags.value(), legalSuccessor, null, null, null, null, null, null)
                : new ChangePart(
                        Side.SUCCESSOR,
                        ags.value(),
                        legalSuccessor,
                        data.name(),
                        data.type(),
                        data.population(),
                        data.areaHectares(),
                        data.ars().substring(5, 9),
                        data.postcode());
    }

    Ags key() {
        return new Ags(ags);
    }

    boolean isDescribed() {
        return name != null;
    }

    MasterData described() {
        return new MasterData(
                ags.substring(0, 5) + association + ags.substring(5), name, type, population, areaHectares, postcode);
    }
}
