package de.integrationspakt.gateway.health;

import de.integrationspakt.gateway.forward.Route;
import de.integrationspakt.gateway.forward.RouteTable;
import de.integrationspakt.gateway.forward.Services;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Asks every service behind a route whether it is ready, all at the same time. */
@Readiness
@ApplicationScoped
class ServicesReady implements AsyncHealthCheck {
    private static final String READY = "/q/health/ready";

    /** Longer than a service needs to look at its database and broker; shorter than a probe waits. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final RouteTable routes;
    private final Services services;

    ServicesReady(RouteTable routes, Services services) {
        this.routes = routes;
        this.services = services;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        var answers = routes.all().stream().map(this::ask).toList();
        return Uni.join().all(answers).andFailFast().map(ServicesReady::sum);
    }

    private Uni<State> ask(Route route) {
        return Uni.createFrom()
                .completionStage(() -> services.open(route, HttpMethod.GET, READY)
                        .compose(HttpClientRequest::send)
                        .compose(answer -> answer.body().map(body -> answer.statusCode()))
                        .toCompletionStage())
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .map(status -> new State(route.service(), status == 200, status == 200 ? "ready" : "answers " + status))
                .onFailure()
                .recoverWithItem(failure -> new State(route.service(), false, "not reachable"));
    }

    private static HealthCheckResponse sum(List<State> answers) {
        var sum = HealthCheckResponse.named("services").status(answers.stream().allMatch(State::ready));
        answers.forEach(answer -> sum.withData(answer.service(), answer.words()));
        return sum.build();
    }

    private record State(String service, boolean ready, String words) {}
}
