package de.integrationspakt.municipality.finding;

import java.time.Instant;
import java.util.List;

/**
 * A decision about a claim, with what was found at that moment.
 *
 * @param claim as it was before the decision
 * @param recognisedCents what the decision recognises, less income; null if it recognises nothing
 * @param by subject of the officer
 */
public record Review(
        Decision decision,
        ClaimContents claim,
        List<Finding> findings,
        List<Judgement> judgements,
        Long recognisedCents,
        String by,
        Instant at) {

    /** What was decided. */
    public enum Decision {
        ASSESSED,
        APPROVED,
        REJECTED
    }

    Judgement judgement(Finding.Code code) {
        return judgements.stream()
                .filter(judgement -> judgement.code() == code)
                .findFirst()
                .orElse(new Judgement(code, null, null));
    }
}
