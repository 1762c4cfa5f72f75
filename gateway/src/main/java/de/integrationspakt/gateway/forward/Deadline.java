package de.integrationspakt.gateway.forward;

import io.vertx.core.Vertx;

/** Watches one call: fires once when nothing has moved for too long, or when the whole took too long. */
final class Deadline {
    private final Vertx vertx;
    private final long idleNanos;
    private final long endNanos;
    private final Runnable missed;
    private long movedNanos = System.nanoTime();
    private long timer;
    private boolean over;

    Deadline(Vertx vertx, Limits limits, Runnable missed) {
        this.vertx = vertx;
        this.idleNanos = limits.idle().toNanos();
        this.endNanos = movedNanos + limits.whole().toNanos();
        this.missed = missed;
        arm(movedNanos);
    }

    void moved() {
        movedNanos = System.nanoTime();
    }

    void over() {
        over = true;
        vertx.cancelTimer(timer);
    }

    /** A timer per call, not per piece: it looks when it fires how long there is still to go. */
    private void arm(long nowNanos) {
        var leftNanos = Math.min(movedNanos + idleNanos, endNanos) - nowNanos;
        timer = vertx.setTimer(Math.max(1, leftNanos / 1_000_000 + 1), id -> check());
    }

    private void check() {
        var now = System.nanoTime();
        if (over) {
            return;
        }
        if (now - movedNanos >= idleNanos || now - endNanos >= 0) {
            over = true;
            missed.run();
        } else {
            arm(now);
        }
    }
}
