package de.integrationspakt.gateway.forward;

import io.quarkus.runtime.ShutdownEvent;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** The pooled connections to the services. */
@ApplicationScoped
public class Services {
    /** Shorter than any service keeps an idle connection, so that we seldom send into one that is just being closed. */
    private static final int KEEP_ALIVE_SECONDS = 20;

    /** Answers may carry more than requests: a long Location, a service's own trace. */
    private static final int ANSWER_HEADER_BYTES = 64 << 10;

    private final HttpClient client;

    Services(Vertx vertx, Limits limits) {
        client = vertx.createHttpClient(
                new HttpClientOptions()
                        .setConnectTimeout((int) limits.connect().toMillis())
                        .setKeepAliveTimeout(KEEP_ALIVE_SECONDS)
                        .setMaxHeaderSize(ANSWER_HEADER_BYTES)
                        .setMaxWaitQueueSize(limits.waiting())
                        .setTcpNoDelay(true),
                new PoolOptions().setHttp1MaxSize(limits.connectionsPerService()));
    }

    /** Fails when the service cannot be reached, or when too many calls wait for it already. */
    public Future<HttpClientRequest> open(Route route, HttpMethod method, String address) {
        return client.request(new RequestOptions()
                .setHost(route.host())
                .setPort(route.port())
                .setSsl(route.tls())
                .setMethod(method)
                .setURI(address));
    }

    void close(@Observes ShutdownEvent end) {
        client.close();
    }
}
