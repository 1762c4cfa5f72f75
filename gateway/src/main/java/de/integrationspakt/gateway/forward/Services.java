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
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The pooled connections to the services. */
@ApplicationScoped
public class Services {
    /** Shorter than any service keeps an idle connection, so that we seldom send into one that is just being closed. */
    private static final int KEEP_ALIVE_SECONDS = 20;

    /** Answers may carry more than requests: a long Location, a service's own trace. */
    private static final int ANSWER_HEADER_BYTES = 64 << 10;

    /**
     * A pool per event loop: a call and its connection stay on one thread. That is faster, and it is the only way to know, when we give a
     * call up, that its connection is not already carrying the next one.
     */
    private final ThreadLocal<HttpClient> pool = ThreadLocal.withInitial(this::newPool);

    private final Queue<HttpClient> pools = new ConcurrentLinkedQueue<>();
    private final Vertx vertx;
    private final Limits limits;

    Services(Vertx vertx, Limits limits) {
        this.vertx = vertx;
        this.limits = limits;
    }

    /** To be called on an event loop. Fails when the service cannot be reached, or when too many calls wait for it already. */
    public Future<HttpClientRequest> open(Route route, HttpMethod method, String address) {
        return pool.get()
                .request(new RequestOptions()
                        .setHost(route.host())
                        .setPort(route.port())
                        .setSsl(route.tls())
                        .setMethod(method)
                        .setURI(address));
    }

    void close(@Observes ShutdownEvent end) {
        pools.forEach(HttpClient::close);
    }

    private HttpClient newPool() {
        var client = vertx.createHttpClient(
                new HttpClientOptions()
                        .setConnectTimeout((int) limits.connect().toMillis())
                        .setKeepAliveTimeout(KEEP_ALIVE_SECONDS)
                        .setMaxHeaderSize(ANSWER_HEADER_BYTES)
                        .setMaxWaitQueueSize(limits.waitingPerLoop())
                        .setTcpNoDelay(true),
                new PoolOptions().setHttp1MaxSize(limits.connectionsPerLoop()));
        pools.add(client);
        return client;
    }
}
