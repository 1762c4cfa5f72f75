package de.integrationspakt.gateway.problem;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;

/**
 * The rest of a body nobody wants any more. Closing at once would let the kernel throw our answer away together with the bytes not yet
 * read, so a little is read and dropped first; whoever keeps sending is cut off.
 */
final class UnreadBody {
    /** Covers what is usually in flight in the socket buffers of both sides. */
    private static final long DISCARD_BYTES = 4L << 20;

    private static final long DISCARD_MILLIS = 2_000;

    private final HttpServerRequest request;
    private long discarded;
    private boolean closed;

    private UnreadBody(HttpServerRequest request) {
        this.request = request;
    }

    static Optional<UnreadBody> of(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        var announced =
                request.headers().contains(HttpHeaders.TRANSFER_ENCODING) || length != null && !"0".equals(length);
        return announced && !request.isEnded() ? Optional.of(new UnreadBody(request)) : Optional.empty();
    }

    void discard() {
        var vertx = Vertx.currentContext().owner();
        var timer = vertx.setTimer(DISCARD_MILLIS, id -> close());
        request.exceptionHandler(gone -> vertx.cancelTimer(timer));
        request.endHandler(end -> {
            vertx.cancelTimer(timer);
            close();
        });
        request.handler(bytes -> {
            discarded += bytes.length();
            if (discarded > DISCARD_BYTES) {
                vertx.cancelTimer(timer);
                close();
            }
        });
        request.resume();
    }

    private void close() {
        if (!closed) {
            closed = true;
            request.connection().close();
        }
    }
}
