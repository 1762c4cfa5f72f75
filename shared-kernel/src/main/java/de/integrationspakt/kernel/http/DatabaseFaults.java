package de.integrationspakt.kernel.http;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Set;

/** What a fault of the database means to the caller, and whether trying again can help. */
public final class DatabaseFaults {
    /** A parameter's text that no column can hold, such as one with a NUL; in bodies it is refused earlier. */
    private static final Set<String> UNSTORABLE = Set.of("22021", "22P05");

    private static final Set<String> COLLISIONS = Set.of("23505", "40001", "40P01");

    private DatabaseFaults() {}

    /** 409 where another call was faster, 503 where the database does not answer, 500 for anything else. */
    static Refusal refusal(Throwable fault) {
        if (isOutage(fault)) {
            return new Refused(503, "UNAVAILABLE").retryAfter(2);
        }
        if (hasState(fault, UNSTORABLE)) {
            return new Malformed();
        }
        return isCollision(fault) ? new Refused(409, "CONFLICT") : new Refused(500, "INTERNAL");
    }

    /** Another transaction was faster; done anew on what it left, the work may succeed. */
    public static boolean isCollision(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException) {
                return true;
            }
        }
        return hasState(fault, COLLISIONS);
    }

    private static boolean hasState(Throwable fault, Set<String> states) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && states.contains(String.valueOf(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    /** The database is down, restarting, full or out of connections: the same work succeeds later. */
    public static boolean isOutage(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isOutage(String.valueOf(sql.getSQLState()), sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOutage(String state, SQLException fault) {
        // 08 connection, 53 resources, 57P shutdown, 58 system; Agroal's acquisition time-out carries no state.
        return state.startsWith("08")
                || state.startsWith("53")
                || state.startsWith("57P")
                || state.startsWith("58")
                || (fault.getSQLState() == null
                        && String.valueOf(fault.getMessage()).contains("Acquisition timeout"));
    }
}
