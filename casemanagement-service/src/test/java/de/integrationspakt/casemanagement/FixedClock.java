package de.integrationspakt.casemanagement;

import io.quarkus.test.Mock;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** It is always the last day of June 2018. */
class FixedClock {
    static final Instant NOW = Instant.parse("2018-06-30T10:00:00Z");

    @Produces
    @Singleton
    @Mock
    Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }
}
