package de.integrationspakt.municipality.standard;

import de.integrationspakt.kernel.http.Invalid;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;

/**
 * What the ministry writes into a version of a standard.
 *
 * @param validFrom first day on which a measure may begin under it
 * @param reason why there is a new version
 */
record StandardContent(LocalDate validFrom, List<Criterion> criteria, Rate rate, String reason) {

    /** Names the first criterion that does not carry the values its kind asks for, or repeats a code. */
    void require() {
        var codes = new HashSet<String>();
        for (int i = 0; i < criteria.size(); i++) {
            var criterion = criteria.get(i);
            var pointer = "/criteria/" + i;
            if (!codes.add(criterion.code())) {
                throw new Invalid(pointer + "/code", "field.criterionTwice");
            }
            if (!isComplete(criterion)) {
                throw new Invalid(pointer, "field.criterionValues", criterion.kind());
            }
        }
    }

    private static boolean isComplete(Criterion criterion) {
        boolean least = criterion.least() != null;
        boolean most = criterion.most() != null;
        boolean choices = !criterion.choiceList().isEmpty();
        return switch (criterion.kind()) {
            case AT_LEAST -> least && !most && !choices;
            case AT_MOST -> !least && most && !choices;
            case RANGE -> least && most && !choices && criterion.least().compareTo(criterion.most()) <= 0;
            case ONE_OF -> !least && !most && choices;
            case YES -> !least && !most && !choices;
        };
    }
}
