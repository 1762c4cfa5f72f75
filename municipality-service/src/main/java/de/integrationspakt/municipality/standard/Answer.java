package de.integrationspakt.municipality.standard;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/**
 * What an application says to one criterion: a number, a choice, or yes or no.
 *
 * @param criterion code of the criterion
 * @param reason why the criterion is missed; null where it is met
 */
@Embeddable
public record Answer(String criterion, BigDecimal number, String choice, Boolean yes, String reason) {

    public static Answer of(String criterion, long number) {
        return new Answer(criterion, BigDecimal.valueOf(number), null, null, null);
    }

    /** The same answer with a reason for missing the criterion. */
    public Answer because(String why) {
        return new Answer(criterion, number, choice, yes, why);
    }
}
