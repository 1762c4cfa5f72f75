package de.integrationspakt.kernel.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.integrationspakt.kernel.testing.Facts;
import de.integrationspakt.kernel.testing.OnPlatform;
import de.integrationspakt.kernel.testing.Sql;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@OnPlatform
class SealerTest {
    private static final String INSERT = "INSERT INTO journal (id, at, actor, action, subject, content)"
            + " VALUES (?::uuid, now(), 'somebody', 'note.taken', ?, '{}')";
    private static final String SEALED = "SELECT number FROM sealed_entry JOIN journal USING (id)"
            + " WHERE log = 'journal' AND subject = ? ORDER BY number";

    @Inject
    Sealer sealer;

    private static void journal(String subject) throws SQLException {
        Sql.execute(INSERT, UUID.randomUUID().toString(), subject);
    }

    private static List<Long> numbers(String subject) {
        return Sql.query(SEALED, subject).stream()
                .map(row -> (Long) row.get("number"))
                .toList();
    }

    @Test
    void what_is_journalled_is_sealed_once_and_the_seal_is_told() throws SQLException {
        journal("sealed once");
        assertThat(sealer.seal()).isPositive();
        assertThat(numbers("sealed once")).hasSize(1);
        assertThat(sealer.seal()).isZero();
        var last = Sql.query("SELECT number, size, encode(root, 'hex') AS root, encode(previous, 'hex') AS previous"
                        + " FROM seal WHERE log = 'journal' ORDER BY number DESC LIMIT 1")
                .get(0);
        assertThat(last.get("size")).isEqualTo(numbers("sealed once").get(0));
        var told = Facts.told("JournalSealed", "municipality/journal");
        var fact = told.get(told.size() - 1);
        assertThat(fact.path("number").asLong()).isEqualTo(last.get("number"));
        assertThat(fact.path("size").asLong()).isEqualTo(last.get("size"));
        assertThat(fact.path("root").asText()).isEqualTo(last.get("root"));
        assertThat(fact.path("previous").asText()).isEqualTo(last.get("previous"));
    }

    @Test
    void an_entry_of_a_slow_transaction_is_neither_skipped_nor_sealed_before_it_is_final() throws SQLException {
        sealer.seal();
        try (var slow = Sql.open()) {
            slow.setAutoCommit(false);
            try (var insert = slow.prepareStatement(INSERT)) {
                insert.setString(1, UUID.randomUUID().toString());
                insert.setString(2, "slow");
                insert.executeUpdate();
            }
            journal("fast");
            sealer.seal();
            assertThat(numbers("slow")).isEmpty();
            assertThat(numbers("fast"))
                    .as("it stands behind one that may still come")
                    .isEmpty();
            slow.commit();
        }
        sealer.seal();
        journal("later");
        sealer.seal();
        assertThat(Stream.of(numbers("slow"), numbers("fast"), numbers("later")).flatMap(List::stream))
                .hasSize(3)
                .isSorted();
        assertThatNumbersHaveNoGaps();
    }

    @Test
    void what_is_rolled_back_leaves_no_place() throws SQLException {
        try (var connection = Sql.open()) {
            connection.setAutoCommit(false);
            try (var insert = connection.prepareStatement(INSERT)) {
                insert.setString(1, UUID.randomUUID().toString());
                insert.setString(2, "taken back");
                insert.executeUpdate();
            }
            connection.rollback();
        }
        journal("after one that was taken back");
        sealer.seal();
        assertThat(numbers("after one that was taken back")).hasSize(1);
        assertThatNumbersHaveNoGaps();
    }

    @Test
    void two_sealers_at_once_seal_each_entry_once() throws Exception {
        var many = "SELECT count(*) FROM sealed_entry JOIN journal USING (id) WHERE subject = 'many'";
        Sql.execute(
                "INSERT INTO journal (id, at, actor, action, subject, content)"
                        + " SELECT gen_random_uuid(), now(), 'somebody', 'note.taken', 'many', '{}' FROM generate_series(1, 9000)");
        var together = Executors.newFixedThreadPool(4);
        try {
            for (var sealed : together.invokeAll(Collections.<Callable<Long>>nCopies(8, sealer::seal))) {
                sealed.get();
            }
        } finally {
            together.shutdown();
        }
        sealer.seal();
        assertThat(Sql.one(many)).isEqualTo(9000L);
        assertThatNumbersHaveNoGaps();
    }

    @Test
    void nothing_is_sealed_upon_a_seal_that_somebody_changed() throws SQLException {
        journal("before");
        sealer.seal();
        var last = "UPDATE seal SET at = at %s interval '1 second' WHERE log = 'journal'"
                + " AND number = (SELECT max(number) FROM seal WHERE log = 'journal')";
        Sql.asOwner(last.formatted("+"));
        journal("upon a changed one");
        assertThatThrownBy(() -> sealer.seal()).hasMessageContaining("its signature is not over what it says");
        assertThat(numbers("upon a changed one")).isEmpty();
        Sql.asOwner(last.formatted("-"));
        sealer.seal();
        assertThat(numbers("upon a changed one")).hasSize(1);
    }

    @Test
    void after_a_dump_is_restored_where_transactions_count_from_the_start_sealing_goes_on() throws SQLException {
        row(1_000_001, "old");
        horizon(1_000_002);
        sealer.seal();
        row(1_000_002, "written before the dump, sealed by none");
        row(3, "first since");
        horizon(4);
        sealer.seal();
        sealer.seal();
        row(5, "next");
        row(6, "not final");
        horizon(6);
        sealer.seal();
        assertThat(
                        Sql.query(
                                "SELECT text FROM sealed_entry JOIN sample_row USING (id) WHERE log = 'sample' ORDER BY number"))
                .extracting(row -> row.get("text"))
                .containsExactly("old", "written before the dump, sealed by none", "first since", "next");
    }

    private static void row(long mark, String text) throws SQLException {
        Sql.execute("INSERT INTO sample_row (mark, text) VALUES (?, ?)", mark, text);
    }

    private static void horizon(long mark) throws SQLException {
        Sql.execute("UPDATE sample_horizon SET mark = ?", mark);
    }

    private static void assertThatNumbersHaveNoGaps() {
        assertThat(Sql.one("SELECT count(*) = max(number) AND count(DISTINCT id) = count(*) FROM sealed_entry"
                        + " WHERE log = 'journal'"))
                .isEqualTo(true);
    }
}
