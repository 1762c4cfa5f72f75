package de.integrationspakt.gateway.forward;

import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;

/**
 * An answer nobody waits for any more. A short one is read to its end, which keeps the connection for the next call; a long one is cut off.
 * Cutting off at once would be wrong: an answer that has arrived but was not yet read has given its connection back already, and the cut
 * would hit the call that uses it now.
 */
final class Leftover {
    private static final long WORTH_READING_BYTES = 1 << 20;

    private final HttpClientRequest sent;
    private final Deadline deadline;
    private long readBytes;

    private Leftover(HttpClientRequest sent, Deadline deadline) {
        this.sent = sent;
        this.deadline = deadline;
    }

    static void discard(HttpClientResponse answer, HttpClientRequest sent, Deadline deadline) {
        var leftover = new Leftover(sent, deadline);
        answer.exceptionHandler(broken -> deadline.over());
        answer.endHandler(end -> deadline.over());
        answer.handler(piece -> leftover.read(piece.length()));
        answer.resume();
    }

    private void read(int bytes) {
        readBytes += bytes;
        if (readBytes > WORTH_READING_BYTES) {
            deadline.over();
            sent.reset();
        }
    }
}
