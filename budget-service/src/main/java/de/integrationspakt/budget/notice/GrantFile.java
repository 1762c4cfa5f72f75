package de.integrationspakt.budget.notice;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrationspakt.budget.funding.FindGrants;
import de.integrationspakt.kernel.database.Database;
import de.integrationspakt.kernel.http.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The whole file (Akte) of a grant as one archive for an electronic records system: a manifest that names every part with its SHA-256, the
 * notices with their documents, every movement of money and every journal entry.
 */
@ApplicationScoped
class GrantFile {

    private final FindGrants grants;
    private final Notices notices;
    private final NoticeDocuments documents;
    private final Database database;
    private final ObjectMapper json;

    GrantFile(FindGrants grants, Notices notices, NoticeDocuments documents, Database database, ObjectMapper json) {
        this.grants = grants;
        this.notices = notices;
        this.documents = documents;
        this.database = database;
        this.json = json;
    }

    /** @throws NotFound when there is no such reservation */
    @Transactional
    void write(UUID reservation, OutputStream out) {
        var grant = grants.grant(reservation).orElseThrow(() -> new NotFound("reservation", reservation));
        var all = notices.about(reservation).stream()
                .filter(notice -> NoticeStatus.TOLD.contains(notice.status()))
                .toList();
        var subjects = new ArrayList<String>(List.of(reservation.toString()));
        all.forEach(notice -> subjects.add(notice.id().toString()));
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            var parts = new ArrayList<Part>();
            add(zip, parts, "grant.json", json.writeValueAsBytes(grant));
            for (var notice : all) {
                var name = "notices/" + notice.draftedAt().toString().substring(0, 10) + "-" + notice.kind() + "-"
                        + notice.id();
                add(zip, parts, name + ".json", notice.content().getBytes(StandardCharsets.UTF_8));
                add(zip, parts, name + ".pdf", documents.require(notice.id()));
            }
            add(zip, parts, "movements.ndjson", lines(TRANSFERS, GrantFile::transfer, reservation.toString()));
            add(zip, parts, "journal.ndjson", lines(JOURNAL, GrantFile::entry, (Object)
                    subjects.toArray(String[]::new)));
            add(
                    zip,
                    new ArrayList<>(),
                    "manifest.json",
                    json.writeValueAsBytes(new Manifest(grant.fileReference(), grant.holder(), parts)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static final String TRANSFERS = """
            SELECT t.number, t.id, t.at, t.kind, f.kind AS from_kind, g.kind AS to_kind, t.amount_cents, t.effective_on
              FROM transfer t JOIN account f ON f.id = t.from_account JOIN account g ON g.id = t.to_account
             WHERE t.subject = ? ORDER BY t.number""";

    private static final String JOURNAL =
            "SELECT id, at, actor, action, subject, content FROM journal WHERE subject = ANY (?) ORDER BY at, id";

    /** A part of the archive. */
    record Part(String name, String sha256) {}

    /** What the archive holds. */
    record Manifest(String fileReference, String holder, List<Part> parts) {}

    private byte[] lines(String sql, Database.Row<Map<String, Object>> row, Object argument) throws IOException {
        var text = new StringBuilder();
        for (var line : database.list(sql, row, argument))
            text.append(json.writeValueAsString(line)).append('\n');
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> transfer(ResultSet row) throws SQLException {
        var line = new LinkedHashMap<String, Object>();
        line.put("number", row.getLong("number"));
        line.put("id", row.getString("id"));
        line.put("at", row.getTimestamp("at").toInstant().toString());
        line.put("kind", row.getString("kind"));
        line.put("from", row.getString("from_kind"));
        line.put("to", row.getString("to_kind"));
        line.put("amountCents", row.getLong("amount_cents"));
        line.put("effectiveOn", row.getString("effective_on"));
        return line;
    }

    private static Map<String, Object> entry(ResultSet row) throws SQLException {
        var line = new LinkedHashMap<String, Object>();
        line.put("id", row.getString("id"));
        line.put("at", row.getTimestamp("at").toInstant().toString());
        for (var name : List.of("actor", "action", "subject", "content")) line.put(name, row.getString(name));
        return line;
    }

    /** The time of an entry is none of the file's facts and would change the bytes. */
    private static void add(ZipOutputStream zip, List<Part> parts, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
        parts.add(new Part(name, NoticeDocuments.sha256(content)));
    }
}
