package de.integrationspakt.budget.payment;

import de.integrationspakt.kernel.database.Database;
import de.integrationspakt.kernel.http.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Messages of the bank and what became of each piece of news in them. Only added to. */
@ApplicationScoped
class StatusImports {

    private static final String SELECT =
            "SELECT id, kind, message_id, sha256, imported_by, imported_at FROM payment_status_import ";

    private final Database database;

    StatusImports(Database database) {
        this.database = database;
    }

    /** Waits for whoever is just taking the same message. @return whether it is new */
    boolean add(StatusImport added) {
        return database.change(
                        """
                INSERT INTO payment_status_import (id, kind, message_id, sha256, imported_by, imported_at) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (kind, message_id) DO NOTHING""",
                        added.id(),
                        added.kind(),
                        added.messageId(),
                        added.sha256(),
                        added.importedBy(),
                        added.importedAt())
                == 1;
    }

    void addEntries(UUID id, List<StatusEntry> entries) {
        for (var entry : entries) {
            var news = entry.news();
            database.change(
                    """
                    INSERT INTO payment_status_entry (import, place, reference, news, outcome, payment_order, number, amount, currency, day,
                                                      reason, reason_text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                    id,
                    entry.place(),
                    news.reference(),
                    news.kind(),
                    entry.outcome(),
                    entry.paymentOrder(),
                    entry.number(),
                    news.amount(),
                    news.currency(),
                    news.on(),
                    news.reason() == null ? null : news.reason().code(),
                    news.reason() == null ? null : news.reason().text());
        }
    }

    Optional<StatusImport> find(BankFile.Kind kind, String messageId) {
        return database.first(
                SELECT + "WHERE kind = ? AND message_id = ?", StatusImports::statusImport, kind, messageId);
    }

    StatusImport require(UUID id) {
        return database.first(SELECT + "WHERE id = ?", StatusImports::statusImport, id)
                .orElseThrow(() -> new NotFound("payment status import", id));
    }

    /** Oldest first, after the given one. */
    List<StatusImport> after(UUID id, int limit) {
        return database.list(SELECT + "WHERE id > ? ORDER BY id LIMIT ?", StatusImports::statusImport, id, limit);
    }

    List<StatusEntry> entries(UUID id) {
        return database.list(
                """
                SELECT place, reference, news, outcome, payment_order, number, amount, currency, day, reason, reason_text
                  FROM payment_status_entry WHERE import = ? ORDER BY place""",
                row -> new StatusEntry(
                        row.getInt("place"),
                        new BankNews(
                                BankNews.Kind.valueOf(row.getString("news")),
                                row.getString("reference"),
                                row.getBigDecimal("amount"),
                                row.getString("currency"),
                                row.getObject("day", LocalDate.class),
                                row.getString("reason") == null
                                        ? null
                                        : new Reason(row.getString("reason"), row.getString("reason_text"))),
                        StatusEntry.Outcome.valueOf(row.getString("outcome")),
                        row.getObject("payment_order", UUID.class),
                        row.getObject("number", Integer.class)),
                id);
    }

    private static StatusImport statusImport(ResultSet row) throws SQLException {
        return new StatusImport(
                row.getObject("id", UUID.class),
                BankFile.Kind.valueOf(row.getString("kind")),
                row.getString("message_id"),
                row.getBytes("sha256"),
                row.getString("imported_by"),
                row.getTimestamp("imported_at").toInstant());
    }
}
