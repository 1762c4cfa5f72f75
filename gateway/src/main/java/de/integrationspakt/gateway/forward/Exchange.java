package de.integrationspakt.gateway.forward;

import de.integrationspakt.gateway.problem.Problem;
import de.integrationspakt.gateway.problem.Refusal;
import de.integrationspakt.gateway.trace.Calls;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.Logger;

/** One call on its way to its service and back. Lives on one event loop. */
final class Exchange {
    private static final Logger LOG = Logger.getLogger(Exchange.class);

    /** Connections die together; so long the pool may take to notice, so that the repetition does not get the next dead one. */
    private static final long REPEAT_MILLIS = 20;

    private final RoutingContext call;
    private final HttpServerRequest request;
    private final Route route;
    private final Services services;
    private final RequestBody body;
    private final Deadline deadline;
    private HttpClientRequest sent;
    private HttpClientResponse answer;
    private boolean answered;
    private boolean mayRepeat;
    private boolean over;

    Exchange(RoutingContext call, Route route, RequestBody body, Services services, Limits limits) {
        this.call = call;
        this.request = call.request();
        this.route = route;
        this.services = services;
        this.body = body;
        this.mayRepeat = Breakage.isSafe(request.method()) && body.isComplete();
        this.deadline = new Deadline(call.vertx(), limits, this::late);
    }

    void begin() {
        call.addEndHandler(end -> ended(end.succeeded()));
        open();
    }

    private void open() {
        services.open(route, request.method(), request.uri()).onComplete(this::send, this::unreachable);
    }

    private void reopen() {
        if (!over) {
            open();
        }
    }

    private void unreachable(Throwable failure) {
        LOG.debugf("%s cannot be reached: %s", route.service(), failure);
        fail(Problem.UNAVAILABLE, route.service());
    }

    private void send(HttpClientRequest opened) {
        sent = opened;
        if (over) {
            opened.exceptionHandler(reset -> {}).reset();
            return;
        }
        PassedHeaders.ofRequest(request.headers(), opened.headers());
        opened.putHeader("traceparent", Calls.trace(call).header());
        if (!Calls.trace(call).given()) {
            opened.headers().remove("tracestate");
        }
        if (body.announcedBytes() >= 0) {
            opened.putHeader(HttpHeaders.CONTENT_LENGTH, Long.toString(body.announcedBytes()));
        } else if (!body.isComplete()) {
            opened.setChunked(true);
        }
        opened.exceptionHandler(failure -> broken(opened, failure));
        opened.response().onComplete(this::answer, failure -> broken(opened, failure));
        body.pump(opened, deadline::moved, () -> fail(Problem.TOO_LARGE, body.capBytes()));
    }

    private void answer(HttpClientResponse arrived) {
        answer = arrived;
        if (over) {
            Leftover.discard(answer, sent, deadline);
            return;
        }
        answer.exceptionHandler(failure -> broken(sent, failure));
        deadline.moved();
        mayRepeat = false;
        if (Answer.isUnusable(answer)) {
            LOG.warnf(
                    "%s answered %d without a problem, trace %s",
                    route.service(), answer.statusCode(), Calls.trace(call).traceId());
            fail(Problem.BAD_SERVICE_ANSWER, route.service());
            return;
        }
        if (!body.isComplete()) {
            call.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        Answer.passOn(answer, call.response(), request.method(), deadline::moved, this::answered);
    }

    private void answered() {
        answered = true;
        call.response().end();
    }

    private void broken(HttpClientRequest by, Throwable failure) {
        if (over || by != sent) {
            if (over) {
                deadline.over();
            }
            return;
        }
        sent = null; // its connection is gone
        if (mayRepeat && Breakage.isLostConnection(failure)) {
            mayRepeat = false;
            call.vertx().setTimer(REPEAT_MILLIS, timer -> reopen());
            return;
        }
        LOG.warnf(
                "%s broke off, trace %s: %s", route.service(), Calls.trace(call).traceId(), failure);
        fail(Breakage.of(failure, request.method()), route.service());
    }

    private void late() {
        if (over) {
            sent.reset(); // nobody waits for it any more
        } else if (body.isLate()) {
            fail(Problem.REQUEST_TIMEOUT);
        } else {
            LOG.warnf("%s is late, trace %s", route.service(), Calls.trace(call).traceId());
            fail(Problem.SERVICE_TIMEOUT, route.service());
        }
    }

    /** Answers with a problem or, when an answer has begun already, cuts it off so that nobody takes it for complete. */
    private void fail(Problem problem, Object... facts) {
        if (over) {
            return;
        }
        over = true;
        body.stop();
        if (!call.response().headWritten()) {
            call.response()
                    .setChunked(false)
                    .headers()
                    .clear()
                    .set("traceparent", Calls.trace(call).header());
        }
        Refusal.answer(call, problem, facts);
        leave(false);
    }

    /** @param complete whether the client got its answer; else it has left */
    private void ended(boolean complete) {
        if (over) {
            return;
        }
        over = true;
        body.stop();
        if (complete && !body.isComplete()) {
            Refusal.dropRest(request);
        }
        leave(!complete);
    }

    /**
     * Ends our side towards the service.
     *
     * @param patient whether an answer that has not begun is still waited for: the service is at work, and its connection stays good
     */
    private void leave(boolean patient) {
        if (sent == null || body.isComplete() && answered) {
            deadline.over();
        } else if (body.isComplete() && answer != null) {
            Leftover.discard(answer, sent, deadline);
        } else if (!body.isComplete() || !patient) {
            deadline.over();
            sent.reset();
        }
    }
}
