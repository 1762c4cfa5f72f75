package de.integrationspakt.kernel.intake;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;

/** The uploaded files, in the database in parts, each content once; so whichever instance goes on with an import has its file. */
@ApplicationScoped
class StoredFiles {
    /** Small enough that no part is felt in memory, large enough that ten megabytes are forty rows. */
    private static final int PART = 1 << 18;

    @Inject
    AgroalDataSource database;

    @Inject
    Clock clock;

    /** Inside the caller's transaction. */
    void store(Connection connection, Upload upload) throws SQLException, IOException {
        try (var insert = connection.prepareStatement(
                "INSERT INTO import_file (sha256, bytes, stored_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")) {
            insert.setBytes(1, upload.sha256());
            insert.setLong(2, upload.bytes());
            insert.setTimestamp(3, Timestamp.from(clock.instant()));
            if (insert.executeUpdate() == 0) return;
        }
        try (var in = Files.newInputStream(upload.file());
                var insert = connection.prepareStatement(
                        "INSERT INTO import_file_part (sha256, number, content) VALUES (?, ?, ?)")) {
            int number = 0;
            for (var part = in.readNBytes(PART); part.length > 0; part = in.readNBytes(PART)) {
                insert.setBytes(1, upload.sha256());
                insert.setInt(2, number++);
                insert.setBytes(3, part);
                insert.executeUpdate();
            }
        }
    }

    /** Writes the file to where it can be read from any place. */
    void write(byte[] sha256, Path to) throws SQLException, IOException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "SELECT content FROM import_file_part WHERE sha256 = ? AND number = ?");
                var out = Files.newOutputStream(to)) {
            select.setBytes(1, sha256);
            for (int number = 0; ; number++) {
                select.setInt(2, number);
                try (var row = select.executeQuery()) {
                    if (!row.next()) return;
                    out.write(row.getBytes(1));
                }
            }
        }
    }
}
