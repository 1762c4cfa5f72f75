package de.integrationspakt.municipality.measure;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/**
 * What is to happen: who offers what, for whom, where, when, and from which level to which.
 *
 * @param provider name of the body that carries it out; never a person
 * @param district key of the district in which it is held
 * @param languages two-letter codes of the languages it is held in, separated by commas; null if that does not matter
 * @param groups how many groups run beside or after each other
 * @param places of all groups together
 * @param teachingUnits of each group, 45 minutes each
 * @param periodTo last day
 */
@Embeddable
record Plan(
        String title,
        String provider,
        String district,
        @Enumerated(EnumType.STRING) TargetGroup targetGroup,
        String languages,
        int groups,
        int places,
        int teachingUnits,
        String entryLevel,
        String exitLevel,
        LocalDate periodFrom,
        LocalDate periodTo) {

    List<String> languageList() {
        return languages == null || languages.isEmpty() ? List.of() : List.of(languages.split(","));
    }

    /** Places per group, to two decimals. */
    BigDecimal groupSize() {
        return BigDecimal.valueOf(places)
                .divide(BigDecimal.valueOf(groups), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    boolean hasLevelsOf(Plan other) {
        return entryLevel.equals(other.entryLevel) && exitLevel.equals(other.exitLevel);
    }
}
