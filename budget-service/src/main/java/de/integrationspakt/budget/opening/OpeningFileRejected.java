package de.integrationspakt.budget.opening;

import de.integrationspakt.kernel.http.Refusal;

/** The file cannot be taken over; each row that is wrong is named, up to a hundred. Nothing was stored. */
public class OpeningFileRejected extends Refusal {

    /** A reader mends a hundred and sends the file again. */
    private static final int MOST = 100;

    private int faults;

    OpeningFileRejected() {
        super(422, "OPENING_FILE_REJECTED");
    }

    OpeningFileRejected file(String text, Object... arguments) {
        return add("", text, arguments);
    }

    /** @param row line of the file @param place {@code /holder} and the like; empty: the row as a whole */
    OpeningFileRejected row(int row, String place, String text, Object... arguments) {
        return add("/" + row + place, text, arguments);
    }

    private OpeningFileRejected add(String pointer, String text, Object... arguments) {
        if (faults++ < MOST) at(pointer, text, arguments);
        return this;
    }

    void throwIfAny() {
        if (faults > 0) throw this;
    }
}
