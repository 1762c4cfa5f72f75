package de.integrationspakt.budget.notice;

import de.integrationspakt.kernel.database.Database;
import de.integrationspakt.kernel.http.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** The documents as they were issued. */
@ApplicationScoped
class NoticeDocuments {

    private final Database database;

    NoticeDocuments(Database database) {
        this.database = database;
    }

    void keep(UUID notice, byte[] pdf) {
        database.change("INSERT INTO notice_document (notice, pdf, sha256) VALUES (?, ?, ?)", notice, pdf, hash(pdf));
    }

    byte[] require(UUID notice) {
        return database.first("SELECT pdf FROM notice_document WHERE notice = ?", row -> row.getBytes(1), notice)
                .orElseThrow(() -> new NotFound("document of notice", notice));
    }

    static String sha256(byte[] pdf) {
        return HexFormat.of().formatHex(hash(pdf));
    }

    private static byte[] hash(byte[] pdf) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(pdf);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
