package de.integrationspakt.kernel.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrationspakt.kernel.key.Ids;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;

/**
 * Who did what, when and why: written in the transaction that does it, so that neither is there without the other. The
 * database takes new entries only. Persons appear by pseudonym alone.
 */
@ApplicationScoped
public class Journal {
    /** For those who write many entries at once in SQL of their own: id, at, actor, action, subject, content, traceparent. */
    public static final String INSERT = "INSERT INTO journal (id, at, actor, action, subject, content, traceparent)";

    @Inject
    AgroalDataSource database;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    @Inject
    Acting acting;

    /**
     * @param action what was done, such as {@code claim.approved}
     * @param subject what it was done to: an id or key
     * @param content a record or map with what else matters; no personal data
     */
    public void record(String action, String subject, Object content) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT + " VALUES (?,?,?,?,?,?,?)")) {
            insert.setObject(1, Ids.next());
            insert.setTimestamp(2, Timestamp.from(clock.instant()));
            insert.setString(3, acting.who());
            insert.setString(4, action);
            insert.setString(5, subject);
            insert.setString(6, json.writeValueAsString(content));
            insert.setString(7, acting.traceparent());
            insert.executeUpdate();
        } catch (SQLException fault) {
            throw new JournalUnavailable(fault);
        } catch (JsonProcessingException fault) {
            throw new IllegalArgumentException(fault);
        }
    }

    /** Without its entry a change must not happen. */
    static class JournalUnavailable extends RuntimeException {
        JournalUnavailable(SQLException cause) {
            super(cause);
        }
    }
}
