package de.integrationspakt.kernel.sample;

import de.integrationspakt.kernel.fact.Heard;
import de.integrationspakt.kernel.fact.Hearer;
import de.integrationspakt.kernel.fact.Hearing;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** Writes down what it hears; stumbles over one text until told otherwise. */
@ApplicationScoped
public class NoteFacts implements Hearer {
    public static final AtomicBoolean STUMBLES = new AtomicBoolean(true);

    @Inject
    AgroalDataSource database;

    @Override
    public List<Hearing<?>> hearings() {
        return List.of(Hearing.of(
                        "municipality.claims", "de.integrationspakt.municipality.NoteTaken.v1", Body.class, this::taken)
                .where(note -> !note.path("text").asText().equals("for others")));
    }

    void taken(Heard<Body> note) {
        if (note.data().text().startsWith("stumble") && STUMBLES.get()) {
            throw new IllegalStateException("stumbled");
        }
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("INSERT INTO note_heard (fact_id, text) VALUES (?,?)")) {
            insert.setObject(1, note.id());
            insert.setString(2, note.data().text());
            insert.executeUpdate();
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    record Body(String text) {}
}
