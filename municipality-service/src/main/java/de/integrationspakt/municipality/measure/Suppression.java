package de.integrationspakt.municipality.measure;

import java.util.List;

/** Keeps small numbers of participants from outside: below three, a number points at persons. */
final class Suppression {
    static final int LEAST_SHOWN = 3;

    private Suppression() {}

    /** Free places as others see them: one or two who take part are counted as three. */
    static int freePlaces(int places, int participants) {
        return Math.max(0, shownPlaces(places, participants));
    }

    /** The same, below zero where fewer places than three have one who takes part: what lists are sorted by. */
    static int shownPlaces(int places, int participants) {
        return places - (isSmall(participants) ? LEAST_SHOWN : participants);
    }

    /**
     * Whether these numbers of one measure may be shown together: none of them is one or two. If one is, all are withheld,
     * since the others and the free places would give it away.
     */
    static boolean mayShow(List<Integer> numbers) {
        return numbers.stream().noneMatch(Suppression::isSmall);
    }

    private static boolean isSmall(int number) {
        return number > 0 && number < LEAST_SHOWN;
    }
}
