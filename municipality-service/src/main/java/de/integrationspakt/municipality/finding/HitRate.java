package de.integrationspakt.municipality.finding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How often one finding was shown and what officers made of it. */
public record HitRate(
        Finding.Code code,
        @Schema(examples = "Dieselben Kosten zweimal") String german,
        @Schema(examples = "The same cost twice") String english,
        long shown,
        long confirmed,
        long unfounded,
        long irrelevant,
        long notJudged,

        @Schema(description = "Confirmed, and less than claimed was recognised, or nothing")
        long ledToReduction,

        @Schema(description = "Confirmed of those judged; null while none was judged", examples = "0.83")
        BigDecimal hitRate) {

    static HitRate of(
            Finding.Code code, long shown, long confirmed, long unfounded, long irrelevant, long ledToReduction) {
        long judged = confirmed + unfounded + irrelevant;
        return new HitRate(
                code,
                FindingText.title(code, Locale.GERMAN),
                FindingText.title(code, Locale.ENGLISH),
                shown,
                confirmed,
                unfounded,
                irrelevant,
                shown - judged,
                ledToReduction,
                judged == 0
                        ? null
                        : BigDecimal.valueOf(confirmed).divide(BigDecimal.valueOf(judged), 2, RoundingMode.HALF_UP));
    }

    static HitRate never(Finding.Code code) {
        return of(code, 0, 0, 0, 0, 0);
    }
}
