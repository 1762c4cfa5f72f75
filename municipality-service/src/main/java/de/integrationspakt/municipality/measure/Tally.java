package de.integrationspakt.municipality.measure;

import de.integrationspakt.kernel.http.Invalid;
import java.time.YearMonth;
import java.util.SortedMap;

/** Adds up the months of a measure and sees that they are possible. */
record Tally(Numbers total) {

    /**
     * @param places what may be taken at the same time
     * @throws Invalid if at the end of some month more have left than began, more take part than there are places, or more
     *     have reached the exit level or moved on than have finished
     */
    static Tally of(SortedMap<YearMonth, Numbers> months, int places) {
        var sum = Numbers.NONE;
        for (var month : months.entrySet()) {
            sum = sum.plus(month.getValue());
            if (sum.takePart() < 0) {
                throw new Invalid("/finished", "field.leftWithoutStart", month.getKey(), sum.started());
            }
            if (sum.takePart() > places) {
                throw new Invalid("/started", "field.abovePlaces", month.getKey(), places);
            }
            if (sum.reachedExit() > sum.finished()) {
                throw new Invalid("/reachedExit", "field.aboveFinished", month.getKey(), sum.finished());
            }
            if (sum.movedOn() > sum.finished()) {
                throw new Invalid("/movedOn", "field.aboveFinished", month.getKey(), sum.finished());
            }
        }
        return new Tally(sum);
    }
}
