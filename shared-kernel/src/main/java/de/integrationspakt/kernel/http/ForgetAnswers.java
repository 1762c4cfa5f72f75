package de.integrationspakt.kernel.http;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;

/** Idempotency-Keys are kept at least 24 hours; twice that leaves room for clients that repeat the day after. */
@ApplicationScoped
class ForgetAnswers {
    private static final Duration KEPT = Duration.ofHours(48);

    @Inject
    AgroalDataSource database;

    @Inject
    Clock clock;

    @Scheduled(every = "1h", delayed = "10m")
    void forget() throws SQLException {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement("DELETE FROM idempotency WHERE at < ?")) {
            delete.setTimestamp(1, Timestamp.from(clock.instant().minus(KEPT)));
            delete.executeUpdate();
        }
    }
}
