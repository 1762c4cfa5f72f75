package de.integrationspakt.gateway.forward;

import de.integrationspakt.gateway.access.Admission;
import de.integrationspakt.gateway.problem.Problem;
import de.integrationspakt.gateway.problem.Refusal;
import de.integrationspakt.gateway.trace.Calls;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.jboss.logging.Logger;

/** Where calls come in: shape, token, route, length, and only then the body. */
@ApplicationScoped
class FrontDoor {
    /** Right after the call got its trace, before Quarkus reads anything into its path. */
    private static final int FIRST = -9_000;

    /** After everything else, also after the static files of the documentation page. */
    private static final int LAST = 100_000;

    private static final Set<HttpMethod> FORWARDED = Set.of(
            HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);
    private static final Logger LOG = Logger.getLogger(FrontDoor.class);

    private final RequestShape shape;
    private final Admission admission;
    private final RouteTable routes;
    private final Services services;
    private final Limits limits;
    private final long bodyBytes;

    FrontDoor(RequestShape shape, Admission admission, RouteTable routes, Services services, Limits limits) {
        this.shape = shape;
        this.admission = admission;
        this.routes = routes;
        this.services = services;
        this.limits = limits;
        this.bodyBytes = limits.bodyBytes().asLongValue();
    }

    void mount(@Observes Router router) {
        router.route().order(FIRST).handler(this::checkShape);
        router.route("/api/*")
                .handler(FrontDoor::hold)
                .handler(admission::check)
                .handler(this::forward)
                .failureHandler(FrontDoor::failed);
        router.route()
                .order(LAST)
                .handler(call -> Refusal.answer(
                        call, Problem.NO_SUCH_OPERATION, call.request().path()));
    }

    private void checkShape(RoutingContext call) {
        var fault = shape.faultOf(call.request());
        if (fault.isPresent()) {
            Refusal.answer(call, fault.get().problem(), fault.get().facts());
        } else {
            call.next();
        }
    }

    /** Not a byte of the body is taken in before it is wanted. */
    private static void hold(RoutingContext call) {
        call.request().pause();
        Calls.name(call, "/api");
        call.next();
    }

    private void forward(RoutingContext call) {
        var request = call.request();
        var route = routes.find(request.path());
        if (route.isEmpty()) {
            Refusal.answer(call, Problem.NO_SUCH_OPERATION, request.path());
            return;
        }
        Calls.name(call, route.get().prefix());
        if (!FORWARDED.contains(request.method())) {
            Refusal.answer(call, Problem.METHOD_NOT_ALLOWED, request.method().name());
            return;
        }
        var body = new RequestBody(request, bodyBytes);
        if (body.isTooLarge()) {
            Refusal.answer(call, Problem.TOO_LARGE, bodyBytes);
            return;
        }
        if (request.headers().contains(HttpHeaders.EXPECT)) {
            call.response().writeContinue();
        }
        new Exchange(call, route.get(), body, services, limits).begin();
    }

    private static void failed(RoutingContext call) {
        LOG.errorf(call.failure(), "Call failed, trace %s", Calls.trace(call).traceId());
        Refusal.answer(call, Problem.INTERNAL);
    }
}
