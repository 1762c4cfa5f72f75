package de.integrationspakt.municipality.standard;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * One thing a standard asks of a measure.
 *
 * @param code names it within the standard, such as TEACHING_UNITS
 * @param least what AT_LEAST and RANGE ask for, else null
 * @param most what AT_MOST and RANGE allow, else null
 * @param choices the codes of ONE_OF, separated by commas, else null
 * @param unit what is counted, such as PERSONS; null where nothing is
 * @param deviationAllowed whether a measure may miss it with a reason that an officer accepts; otherwise it is mandatory
 */
@Embeddable
public record Criterion(
        String code,
        @Enumerated(EnumType.STRING) CriterionKind kind,
        BigDecimal least,
        BigDecimal most,
        String choices,
        String unit,
        boolean deviationAllowed,
        String titleDe,
        String titleEn) {

    /** Answered by the application itself: its teaching units, and its places per group. */
    public static final String TEACHING_UNITS = "TEACHING_UNITS";

    public static final String GROUP_SIZE = "GROUP_SIZE";

    public List<String> choiceList() {
        return choices == null || choices.isEmpty() ? List.of() : List.of(choices.split(","));
    }

    /** The official German title, or the English one. */
    public String title(Locale language) {
        return language.getLanguage().equals("de") ? titleDe : titleEn;
    }

    /** Whether the answer is of the kind asked for: a number, a choice, or yes or no. */
    public boolean understands(Answer answer) {
        return switch (kind) {
            case AT_LEAST, AT_MOST, RANGE -> answer.number() != null && answer.choice() == null && answer.yes() == null;
            case ONE_OF -> answer.choice() != null && answer.number() == null && answer.yes() == null;
            case YES -> answer.yes() != null && answer.number() == null && answer.choice() == null;
        };
    }

    /** What the answer comes to. @param answer null if there is none */
    public Outcome outcome(Answer answer) {
        if (answer != null && isMetBy(answer)) {
            return Outcome.MET;
        }
        boolean reasoned =
                answer != null && answer.reason() != null && !answer.reason().isBlank();
        return deviationAllowed && reasoned ? Outcome.DEVIATION : Outcome.NOT_MET;
    }

    private boolean isMetBy(Answer answer) {
        if (!understands(answer)) {
            return false;
        }
        return switch (kind) {
            case AT_LEAST -> answer.number().compareTo(least) >= 0;
            case AT_MOST -> answer.number().compareTo(most) <= 0;
            case RANGE ->
                answer.number().compareTo(least) >= 0 && answer.number().compareTo(most) <= 0;
            case ONE_OF -> choiceList().contains(answer.choice());
            case YES -> answer.yes();
        };
    }
}
