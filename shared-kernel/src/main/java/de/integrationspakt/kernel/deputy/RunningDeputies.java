package de.integrationspakt.kernel.deputy;

import de.integrationspakt.kernel.access.DeputiesChanged;
import de.integrationspakt.kernel.access.FourEyes;
import de.integrationspakt.kernel.time.Berlin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** The deputyships that run now, read again when what is known grows old, so that no call pays a query for them. */
@ApplicationScoped
class RunningDeputies {
    /** How late an instance may learn what another one wrote, beside the minute for which it remembers a token; a deputyship is for days. */
    private static final Duration FRESH = Duration.ofSeconds(10);

    @Inject
    Deputyships deputyships;

    @Inject
    Clock clock;

    private volatile Known known = new Known(List.of(), null);

    /** @param readAt null: to be read anew */
    private record Known(List<Deputyship> running, Instant readAt) {}

    boolean isFresh() {
        var readAt = known.readAt();
        return readAt != null && readAt.plus(FRESH).isAfter(clock.instant());
    }

    List<Deputyship> of(String deputy) {
        if (!isFresh()) {
            read();
        }
        var today = Berlin.today(clock);
        return known.running().stream()
                .filter(deputyship -> deputyship.deputy().equals(deputy) && deputyship.runsOn(today))
                .toList();
    }

    /** The next call reads anew. */
    void forget(@Observes DeputiesChanged changed) {
        known = new Known(known.running(), null);
    }

    private void read() {
        var readAt = clock.instant();
        var running = deputyships.running(Berlin.dayOf(readAt));
        FourEyes.countAsOne(running.stream()
                .map(deputyship -> new FourEyes.Pair(deputyship.absent(), deputyship.deputy()))
                .collect(Collectors.toUnmodifiableSet()));
        known = new Known(running, readAt);
    }
}
