package de.integrationspakt.gateway.forward;

import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/** Pumps a request's body to the service, no faster than the service takes it, and stops at the cap. */
final class RequestBody {
    private final HttpServerRequest from;
    private final long capBytes;
    private long seenBytes;
    private boolean complete;
    private boolean waitingForService;

    RequestBody(HttpServerRequest from, long capBytes) {
        this.from = from;
        this.capBytes = capBytes;
        this.complete = !isAnnounced();
    }

    private boolean isAnnounced() {
        return from.headers().contains(HttpHeaders.TRANSFER_ENCODING) || announcedBytes() > 0;
    }

    /** -1 for a body whose length is not announced, or none at all. */
    long announcedBytes() {
        var length = from.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? -1 : Long.parseLong(length);
    }

    long capBytes() {
        return capBytes;
    }

    boolean isTooLarge() {
        return announcedBytes() > capBytes;
    }

    boolean isComplete() {
        return complete;
    }

    /** Whether it is the client we wait for, and not the service. */
    boolean isLate() {
        return !complete && !waitingForService;
    }

    /** @param moved called for every piece that went through; @param overflow called once when the body exceeds its cap */
    void pump(HttpClientRequest to, Runnable moved, Runnable overflow) {
        if (complete) {
            from.resume();
            to.end();
            return;
        }
        from.endHandler(end -> {
            complete = true;
            to.end();
        });
        from.handler(piece -> {
            seenBytes += piece.length();
            if (seenBytes > capBytes) {
                from.handler(null);
                overflow.run();
                return;
            }
            moved.run();
            to.write(piece);
            if (to.writeQueueFull()) {
                waitingForService = true;
                from.pause();
                to.drainHandler(drained -> {
                    waitingForService = false;
                    moved.run();
                    from.resume();
                });
            }
        });
        from.resume();
        if (!complete && seenBytes == 0) {
            to.sendHead(); // the service may want to refuse before the body comes
        }
    }

    /** Stops reading; what is still to come is for somebody else to drop. */
    void stop() {
        if (!complete) {
            from.pause();
            from.handler(null);
            from.endHandler(null);
        }
    }
}
