package de.integrationspakt.kernel.seal;

import de.integrationspakt.kernel.proof.Hash;
import de.integrationspakt.kernel.proof.Seal;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The seals of this service's logs and the places of what they cover. */
@ApplicationScoped
class Seals {
    @ConfigProperty(name = "pakt.service")
    String service;

    Optional<StoredSeal> last(Connection connection, String log) throws SQLException {
        return select(connection, "log = ? ORDER BY number DESC LIMIT 1", log).stream()
                .findFirst();
    }

    Optional<StoredSeal> find(Connection connection, String log, long number) throws SQLException {
        return select(connection, "log = ? AND number = ?", log, number).stream()
                .findFirst();
    }

    /** The first whose tree has the entry. */
    Optional<StoredSeal> covering(Connection connection, String log, long entry) throws SQLException {
        return select(connection, "log = ? AND size >= ? ORDER BY size LIMIT 1", log, entry).stream()
                .findFirst();
    }

    List<StoredSeal> after(Connection connection, String log, long number, int most) throws SQLException {
        return select(connection, "log = ? AND number > ? ORDER BY number LIMIT ?", log, number, most);
    }

    private List<StoredSeal> select(Connection connection, String where, Object... arguments) throws SQLException {
        try (var select = connection.prepareStatement("SELECT * FROM seal WHERE " + where)) {
            for (int i = 0; i < arguments.length; i++) {
                select.setObject(i + 1, arguments[i]);
            }
            var seals = new ArrayList<StoredSeal>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    seals.add(StoredSeal.of(service, row));
                }
            }
            return seals;
        }
    }

    /** The place of a sealed row, from 1. */
    Optional<Long> numberOf(Connection connection, String log, UUID id) throws SQLException {
        try (var select = connection.prepareStatement("SELECT number FROM sealed_entry WHERE log = ? AND id = ?")) {
            select.setString(1, log);
            select.setObject(2, id);
            try (var row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
            }
        }
    }

    /** Leaves or subtree roots, as {@link de.integrationspakt.kernel.proof.Tree} reads them. */
    List<Hash> hashes(Connection connection, String log, int level, long first, int count) throws SQLException {
        var sql = level == 0
                ? "SELECT leaf FROM sealed_entry WHERE log = ? AND number > ? AND number <= ? ORDER BY number"
                : "SELECT root FROM sealed_subtree WHERE log = ? AND index >= ? AND index < ? AND level = ? ORDER BY index";
        try (var select = connection.prepareStatement(sql)) {
            select.setString(1, log);
            select.setLong(2, first);
            select.setLong(3, first + count);
            if (level > 0) {
                select.setInt(4, level);
            }
            var hashes = new ArrayList<Hash>(count);
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    hashes.add(Hash.of(row.getBytes(1)));
                }
            }
            if (hashes.size() != count) {
                throw new IllegalStateException("the tree of the " + log + " has gaps at level " + level);
            }
            return hashes;
        }
    }

    void insert(Connection connection, StoredSeal stored) throws SQLException {
        var seal = stored.seal();
        try (var insert = connection.prepareStatement("INSERT INTO seal"
                + " (log, number, size, root, previous, at, key_id, signature, edge, last_mark, last_id)"
                + " VALUES (?,?,?,?,?,?::timestamptz,?,?,?,?,?)")) {
            insert.setString(1, seal.log());
            insert.setLong(2, seal.number());
            insert.setLong(3, seal.size());
            insert.setBytes(4, seal.root().bytes());
            insert.setBytes(5, seal.previous().bytes());
            insert.setString(6, seal.at());
            insert.setString(7, seal.keyId());
            insert.setString(8, seal.signature());
            insert.setBytes(9, stored.edge());
            insert.setString(10, stored.lastMark());
            insert.setObject(11, stored.lastId());
            insert.executeUpdate();
        }
    }

    /** The places of newly sealed rows, from {@code first} on. */
    void insertEntries(Connection connection, String log, long first, List<UUID> ids, List<Hash> leaves)
            throws SQLException {
        try (var insert = connection.prepareStatement("INSERT INTO sealed_entry (log, number, id, leaf)"
                + " SELECT ?, ? - 1 + n.place, n.id, n.leaf FROM unnest(?, ?) WITH ORDINALITY AS n(id, leaf, place)")) {
            insert.setString(1, log);
            insert.setLong(2, first);
            insert.setArray(3, connection.createArrayOf("uuid", ids.toArray()));
            insert.setArray(
                    4,
                    connection.createArrayOf(
                            "bytea", leaves.stream().map(Hash::bytes).toArray(byte[][]::new)));
            insert.executeUpdate();
        }
    }

    void insertSubtree(Connection connection, String log, Subtree subtree) throws SQLException {
        try (var insert =
                connection.prepareStatement("INSERT INTO sealed_subtree (log, level, index, root) VALUES (?,?,?,?)")) {
            insert.setString(1, log);
            insert.setObject(2, subtree.level(), Types.SMALLINT);
            insert.setLong(3, subtree.index());
            insert.setBytes(4, subtree.root().bytes());
            insert.executeUpdate();
        }
    }

    /** The root of a complete subtree. */
    record Subtree(int level, long index, Hash root) {}

    /** The first seal of a chain rests on none. */
    static Hash hashOf(Optional<StoredSeal> last) {
        return last.map(StoredSeal::seal).map(Seal::hash).orElse(Hash.NONE);
    }
}
