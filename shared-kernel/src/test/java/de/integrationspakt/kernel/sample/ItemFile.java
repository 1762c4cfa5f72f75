package de.integrationspakt.kernel.sample;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.kernel.intake.ImportJob;
import de.integrationspakt.kernel.intake.Intake;
import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.kernel.table.Field;
import de.integrationspakt.kernel.table.Form;
import de.integrationspakt.kernel.table.Format;
import de.integrationspakt.kernel.table.Line;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Takes items from files; dies when told to. */
@ApplicationScoped
public class ItemFile implements Intake {
    /** How many rows are taken before the worker dies in the middle of one; negative: never. */
    public static final AtomicInteger LIFE = new AtomicInteger(-1);

    private static final Form FORM = Form.of(
            "items",
            "Posten",
            "Items",
            Field.ags("ags", "Gemeindeschlüssel", "Municipality key").needed(),
            Field.money("amount", "Betrag", "Amount").needed());

    /** A worker that is killed. */
    public static class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    @Inject
    AgroalDataSource database;

    @Inject
    Caller caller;

    @Override
    public String kind() {
        return "ITEMS";
    }

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public Set<Format> formats() {
        return Set.of(Format.CSV, Format.XLSX, Format.NDJSON);
    }

    @Override
    public Optional<String> key(Line line, ImportJob job) {
        return Optional.of(
                line.json() == null ? line.text("ags") : line.json().path("ags").asText());
    }

    @Override
    public boolean isTakenOnce() {
        return true;
    }

    @Override
    public Taken take(Line line, ImportJob job) {
        if (LIFE.get() == 0) throw new Killed();
        if (LIFE.get() > 0) LIFE.decrementAndGet();
        var ags = key(line, job).orElseThrow();
        long cents = line.json() == null
                ? line.cents("amount")
                : line.json().path("amount").asLong();
        caller.mustReach(new Ags(ags));
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("INSERT INTO item VALUES (?, ?, ?)")) {
            insert.setString(1, ags);
            insert.setLong(2, cents);
            insert.setString(3, caller.subject());
            insert.executeUpdate();
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
        if (cents == 13) QuarkusTransaction.setRollbackOnly();
        if (cents == 13) throw new Invalid("/amount", "field.value", "must not be 13");
        // After the writing, so that it has to be taken back.
        if (cents < 0) throw new Invalid("/amount", "field.value", "must not be negative");
        return new Taken(ags, true);
    }
}
