package de.integrationspakt.kernel.seal;

import static org.assertj.core.api.Assertions.assertThat;

import de.integrationspakt.kernel.testing.OnPlatform;
import de.integrationspakt.kernel.testing.Sql;
import de.integrationspakt.kernel.testing.Verified;
import de.integrationspakt.kernel.verify.Finding.Kind;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The owner of the tables changes what is sealed, on the real database; each time the verifier names the row. */
@OnPlatform
class TamperingTest {
    private static final String API = "/api/municipality/v1";
    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();

    @Inject
    Sealer sealer;

    @BeforeEach
    void two_entries_are_sealed() throws SQLException {
        for (UUID id : new UUID[] {first, second}) {
            Sql.execute(
                    "INSERT INTO journal (id, at, actor, action, subject, content) VALUES (?, now(), 'a', 'note.taken', ?, '{}')",
                    id,
                    id.toString());
        }
        sealer.seal();
        assertThat(Verified.findings(API)).isEmpty();
    }

    private static String place(UUID id) {
        return "entry " + Sql.one("SELECT number FROM sealed_entry WHERE log = 'journal' AND id = ?", id) + " (" + id
                + ")";
    }

    @Test
    void a_changed_entry_is_named() {
        Sql.asOwner("UPDATE journal SET actor = 'somebody else' WHERE id = ?", first);
        Verified.assertFound(API, "journal", place(first), Kind.CHANGED);
        Sql.asOwner("UPDATE journal SET actor = 'a' WHERE id = ?", first);
        assertThat(Verified.findings(API)).isEmpty();
    }

    @Test
    void a_deleted_entry_is_named() {
        Sql.asOwner("CREATE TABLE kept AS SELECT * FROM journal WHERE id = '" + first + "'");
        Sql.asOwner("DELETE FROM journal WHERE id = ?", first);
        Verified.assertFound(API, "journal", place(first), Kind.DELETED);
        Sql.asOwner("INSERT INTO journal SELECT * FROM kept");
        Sql.asOwner("DROP TABLE kept");
        assertThat(Verified.findings(API)).isEmpty();
    }

    @Test
    void an_entry_slipped_in_is_named_before_and_after_it_is_sealed() throws SQLException {
        var slipped = UUID.randomUUID();
        Sql.asOwner(
                "INSERT INTO journal (id, at, actor, action, subject, content) VALUES (?, '2017-01-01', 'a', 'b', 'c', '{}')",
                slipped);
        Verified.assertFound(API, "journal", "row " + slipped, Kind.INSERTED);
        sealer.seal();
        Verified.assertFound(API, "journal", place(slipped), Kind.INSERTED);
        forget(slipped);
    }

    @Test
    void entries_that_change_places_are_named() {
        var swap = "UPDATE sealed_entry SET id = CASE id WHEN '" + first + "' THEN '" + second + "'::uuid ELSE '"
                + first + "'::uuid END WHERE log = 'journal' AND id IN ('" + first + "', '" + second + "')";
        Sql.asOwner("ALTER TABLE sealed_entry DROP CONSTRAINT sealed_entry_log_id_key");
        Sql.asOwner(swap);
        assertThat(Verified.findings(API))
                .extracting(finding -> finding.kind())
                .containsExactly(Kind.REORDERED, Kind.REORDERED);
        Verified.assertFound(API, "journal", place(first), Kind.REORDERED);
        Verified.assertFound(API, "journal", place(second), Kind.REORDERED);
        Sql.asOwner(swap);
        Sql.asOwner("ALTER TABLE sealed_entry ADD UNIQUE (log, id)");
    }

    @Test
    void a_log_whose_end_was_cut_off_is_convicted_by_what_was_told() throws SQLException {
        var last = Sql.one("SELECT max(number) FROM seal WHERE log = 'journal'");
        Sql.asOwner("CREATE TABLE cut AS SELECT * FROM seal WHERE log = 'journal' ORDER BY number DESC LIMIT 1");
        Sql.asOwner("DELETE FROM seal WHERE log = 'journal' AND number = (SELECT number FROM cut)");
        Verified.assertFoundWithRoots(API, "journal", "seal " + last, Kind.CUT);
        Sql.asOwner("INSERT INTO seal SELECT * FROM cut");
        Sql.asOwner("DROP TABLE cut");
        assertThat(Verified.findings(API)).isEmpty();
    }

    /** The last entry, so that the next tests find a log that holds. */
    private static void forget(UUID id) {
        Sql.asOwner("DELETE FROM journal WHERE id = ?", id);
        Sql.asOwner("DELETE FROM sealed_subtree WHERE log = 'journal' AND (index + 1) * power(2, level) >="
                + " (SELECT number FROM sealed_entry WHERE log = 'journal' AND id = '" + id + "')");
        Sql.asOwner("DELETE FROM seal WHERE log = 'journal' AND size ="
                + " (SELECT number FROM sealed_entry WHERE log = 'journal' AND id = '" + id + "')");
        Sql.asOwner("DELETE FROM sealed_entry WHERE log = 'journal' AND id = ?", id);
    }
}
