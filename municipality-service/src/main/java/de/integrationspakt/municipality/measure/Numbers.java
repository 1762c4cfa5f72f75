package de.integrationspakt.municipality.measure;

import jakarta.persistence.Embeddable;
import java.util.List;

/**
 * Participants and results of one month, or of many, as numbers.
 *
 * @param planned expected to start
 * @param started began to take part
 * @param finished took part to the end
 * @param droppedOut left before the end
 * @param reachedExit of those who finished: reached the exit level
 * @param movedOn of those who finished: went on to the next measure, to training or work
 */
@Embeddable
record Numbers(int planned, int started, int finished, int droppedOut, int reachedExit, int movedOn) {
    static final Numbers NONE = new Numbers(0, 0, 0, 0, 0, 0);

    Numbers plus(Numbers other) {
        return new Numbers(
                planned + other.planned,
                started + other.started,
                finished + other.finished,
                droppedOut + other.droppedOut,
                reachedExit + other.reachedExit,
                movedOn + other.movedOn);
    }

    /** How many take part. */
    int takePart() {
        return started - finished - droppedOut;
    }

    boolean isPlanAlone() {
        return equals(new Numbers(planned, 0, 0, 0, 0, 0));
    }

    /** Whether they may be shown to others: no number of them, and no difference that can be computed, is one or two. */
    boolean mayBeShown() {
        return Suppression.mayShow(List.of(
                started,
                finished,
                droppedOut,
                reachedExit,
                movedOn,
                takePart(),
                finished - reachedExit,
                finished - movedOn));
    }
}
