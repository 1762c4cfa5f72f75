package de.integrationspakt.municipality.measure;

import de.integrationspakt.municipality.standard.Outcome;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * The officer's verdict on a criterion.
 *
 * @param verdict DEVIATION accepts the deviation
 * @param reason why it differs from what the answer came to, or why the deviation is accepted or not; else null
 */
@Embeddable
record Verdict(
        String criterion, @Enumerated(EnumType.STRING) Outcome verdict, String reason) {}
