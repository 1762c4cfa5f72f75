package de.integrationspakt.gateway.forward;

import de.integrationspakt.gateway.problem.Problem;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpMethod;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;

/** What a broken exchange means for the caller. */
final class Breakage {
    private Breakage() {}

    /** The connection went away, as opposed to an answer that cannot be understood. */
    static boolean isLostConnection(Throwable failure) {
        return failure instanceof HttpClosedException
                || failure instanceof ClosedChannelException
                || failure instanceof IOException;
    }

    /** After the call was sent, and before an answer began. */
    static Problem of(Throwable failure, HttpMethod method) {
        if (!isLostConnection(failure)) {
            return Problem.BAD_SERVICE_ANSWER;
        }
        return isSafe(method) ? Problem.UNAVAILABLE : Problem.OUTCOME_UNKNOWN;
    }

    /** Repeating it changes nothing at the service. */
    static boolean isSafe(HttpMethod method) {
        return HttpMethod.GET.equals(method) || HttpMethod.HEAD.equals(method);
    }
}
