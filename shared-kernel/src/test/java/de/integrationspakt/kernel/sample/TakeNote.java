package de.integrationspakt.kernel.sample;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.fact.Outbox;
import de.integrationspakt.kernel.fact.Tellable;
import de.integrationspakt.kernel.fact.Told;
import de.integrationspakt.kernel.http.NotYetKnown;
import de.integrationspakt.kernel.http.WrongState;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.kernel.key.Ids;
import de.integrationspakt.kernel.money.Money;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The smallest change a service can make: a row, a journal entry and a fact in one transaction. */
@ApplicationScoped
class TakeNote {
    @Inject
    AgroalDataSource database;

    @Inject
    Outbox outbox;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Transactional
    Note take(String text, Money amount, Ags ags) throws SQLException {
        caller.mustReach(ags);
        if (text.equals("later") && count("later") == 0) {
            throw new NotYetKnown("note", text);
        }
        var note = new Note(Ids.next(), text, amount);
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("INSERT INTO note VALUES (?,?,?,?)")) {
            insert.setObject(1, note.id());
            insert.setString(2, text);
            insert.setLong(3, amount.cents());
            insert.setString(4, ags.value());
            insert.executeUpdate();
        }
        journal.record("note.taken", note.id().toString(), Map.of("ags", ags));
        outbox.tell(new NoteTaken(note.id(), text, amount.cents(), ags));
        if (text.equals("refuse")) {
            throw new WrongState("REFUSED", "TAKEN");
        }
        return note;
    }

    private long count(String text) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("SELECT count(*) FROM note_heard WHERE text = ?")) {
            select.setString(1, text);
            var row = select.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }

    @Told(topic = "municipality.claims")
    record NoteTaken(
            UUID id,
            String text,
            long amountCents,
            @JsonIgnore Ags ags) implements Tellable {
        @Override
        public String subject() {
            return text;
        }

        @Override
        public Set<String> units() {
            return Set.of(ags.value());
        }
    }

    record Note(UUID id, String text, Money amount) {}
}
