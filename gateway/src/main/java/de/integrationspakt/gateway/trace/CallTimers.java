package de.integrationspakt.gateway.trace;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** {@code gateway_calls_seconds} by route and status: few series, whatever is asked for. */
@ApplicationScoped
class CallTimers {
    private final Map<Key, Timer> timers = new ConcurrentHashMap<>();
    private final MeterRegistry meters;

    CallTimers(MeterRegistry meters) {
        this.meters = meters;
    }

    void record(String route, int status, long nanos) {
        timers.computeIfAbsent(new Key(route, status), this::timer).record(nanos, TimeUnit.NANOSECONDS);
    }

    private Timer timer(Key key) {
        return Timer.builder("gateway.calls")
                .description("Calls answered, by route and status")
                .tag("route", key.route())
                .tag("status", Integer.toString(key.status()))
                .register(meters);
    }

    private record Key(String route, int status) {}
}
