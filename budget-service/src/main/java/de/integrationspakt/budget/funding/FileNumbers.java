package de.integrationspakt.budget.funding;

import de.integrationspakt.kernel.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.Queue;

/** Numbers for file references, taken from the database some at a time: a group of reservations costs no extra question for them. */
@ApplicationScoped
class FileNumbers {

    /** So many numbers at most are skipped when a process ends. */
    private static final int AHEAD = 64;

    private final Queue<Long> taken = new ArrayDeque<>();
    private final Database database;

    FileNumbers(Database database) {
        this.database = database;
    }

    /** A number nobody else has or will have. */
    synchronized long next() {
        if (taken.isEmpty()) {
            taken.addAll(database.list(
                    "SELECT nextval('reservation_file_number_seq') FROM generate_series(1, ?)",
                    row -> row.getLong(1),
                    AHEAD));
        }
        return taken.remove();
    }
}
