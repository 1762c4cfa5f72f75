package de.integrationspakt.kernel.fact;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.fact.DeadLetters.DeadLetter;
import de.integrationspakt.kernel.http.DatabaseFaults;
import de.integrationspakt.kernel.http.NotFound;
import de.integrationspakt.kernel.http.Refusal;
import de.integrationspakt.kernel.http.WrongState;
import de.integrationspakt.kernel.journal.Acting;
import de.integrationspakt.kernel.journal.Journal;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** An operator replays a dead letter, once its cause is mended, or discards it with a reason; its subject then goes on. */
@ApplicationScoped
class SettleDeadLetter {
    @Inject
    AgroalDataSource database;

    @Inject
    DeadLetters letters;

    @Inject
    Inbox inbox;

    @Inject
    Journal journal;

    @Inject
    Acting acting;

    @Inject
    Caller caller;

    /** @throws ReplayFails and changes nothing if it, or one that waits behind it, still cannot be acted on */
    @Transactional
    DeadLetter replay(UUID id) throws SQLException {
        try (var connection = database.getConnection()) {
            var letter = parked(connection, id);
            actOn(connection, letter);
            return settled(connection, letter, "REPLAYED", null);
        }
    }

    @Transactional
    DeadLetter discard(UUID id, String reason) throws SQLException {
        try (var connection = database.getConnection()) {
            return settled(connection, parked(connection, id), "DISCARDED", reason);
        }
    }

    private DeadLetter parked(Connection connection, UUID id) throws SQLException {
        letters.lock(connection);
        var letter = letters.find(connection, id).orElseThrow(() -> new NotFound("dead letter", id));
        if (!letter.state().equals("PARKED")) {
            throw new WrongState(letter.state(), "PARKED");
        }
        return letter;
    }

    private DeadLetter settled(Connection connection, DeadLetter letter, String state, String reason)
            throws SQLException {
        var operator = caller.subject();
        acting.as(operator, null);
        letters.settle(connection, letter.id(), state, reason, operator);
        journal.record(
                "dead-letter." + state.toLowerCase(Locale.ROOT),
                letter.id().toString(),
                Map.of(
                        "topic",
                        letter.message().topic(),
                        "subject",
                        letter.message().subject(),
                        "reason",
                        "" + reason));
        for (DeadLetter waiting : letters.waitingBehind(connection, letter)) {
            actOn(connection, waiting);
            letters.settle(connection, waiting.id(), "REPLAYED", null, operator);
        }
        return letters.find(connection, letter.id()).orElseThrow();
    }

    private void actOn(Connection connection, DeadLetter letter) throws SQLException {
        try {
            inbox.actOnce(connection, List.of(letter.message()));
        } catch (RuntimeException fault) {
            if (DatabaseFaults.isOutage(fault)) {
                throw fault;
            }
            throw new ReplayFails(letter.message().subject() + ": " + Inbox.reason(fault));
        }
    }

    /** The cause is not mended. */
    static class ReplayFails extends Refusal {
        ReplayFails(String reason) {
            super(409, "DEAD_LETTER_FAILS", reason);
        }
    }
}
