package de.integrationspakt.kernel.seal;

import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.kernel.http.NotFound;
import de.integrationspakt.kernel.proof.Hash;
import de.integrationspakt.kernel.proof.Seal;
import de.integrationspakt.kernel.proof.Tree;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Proves to somebody who does not trust the database that an entry is under a seal, or that one seal continues another. */
@ApplicationScoped
class ProveSeals {
    @Inject
    AgroalDataSource database;

    @Inject
    Seals seals;

    /**
     * @param number of the entry, from 1
     * @param row what is sealed of it, as it stands now
     * @param path from its leaf to the seal's root
     */
    record Inclusion(Seal seal, long number, UUID id, Map<String, String> row, List<Hash> path) {}

    record Consistency(Seal from, Seal to, List<Hash> path) {}

    /** @param sealNumber null for the latest; one that does not cover the entry is refused */
    Inclusion inclusion(SealedLog log, UUID id, Long sealNumber) throws SQLException {
        try (var connection = database.getConnection()) {
            var row = row(connection, log, id);
            long number = seals.numberOf(connection, log.name(), id).orElseThrow(() -> new NotYetSealed(id));
            var seal = sealNumber == null ? latest(connection, log) : require(connection, log, sealNumber);
            if (seal.size() < number) {
                throw new Invalid("/seal", "field.seal.covers", seal.number(), seal.size(), number);
            }
            return new Inclusion(seal, number, id, row, tree(connection, log).inclusion(number - 1, seal.size()));
        }
    }

    /** @param to null for the latest */
    Consistency consistency(SealedLog log, long from, Long to) throws SQLException {
        try (var connection = database.getConnection()) {
            var earlier = require(connection, log, from);
            var later = to == null ? latest(connection, log) : require(connection, log, to);
            if (earlier.number() > later.number()) {
                throw new Invalid("/from", "field.seal.order", later.number());
            }
            return new Consistency(earlier, later, tree(connection, log).consistency(earlier.size(), later.size()));
        }
    }

    Seal latest(SealedLog log) throws SQLException {
        try (var connection = database.getConnection()) {
            return latest(connection, log);
        }
    }

    Seal require(SealedLog log, long number) throws SQLException {
        try (var connection = database.getConnection()) {
            return require(connection, log, number);
        }
    }

    private Seal latest(Connection connection, SealedLog log) throws SQLException {
        return seals.last(connection, log.name())
                .orElseThrow(() -> new NotFound("seal", "latest"))
                .seal();
    }

    private Seal require(Connection connection, SealedLog log, long number) throws SQLException {
        return seals.find(connection, log.name(), number)
                .orElseThrow(() -> new NotFound("seal", number))
                .seal();
    }

    private Tree tree(Connection connection, SealedLog log) {
        return new Tree((level, first, count) -> {
            try {
                return seals.hashes(connection, log.name(), level, first, count);
            } catch (SQLException fault) {
                throw new SealsUnavailable(fault);
            }
        });
    }

    private static Map<String, String> row(Connection connection, SealedLog log, UUID id) throws SQLException {
        try (var select = connection.prepareStatement(
                "SELECT " + log.selected() + " FROM " + log.table() + " r WHERE r.id = ?")) {
            select.setObject(1, id);
            try (var row = select.executeQuery()) {
                if (!row.next()) {
                    throw new NotFound("entry", id);
                }
                return UnsealedRows.text(log, row);
            }
        }
    }

    /** The hashes of a proof could not be read. */
    static class SealsUnavailable extends RuntimeException {
        SealsUnavailable(SQLException cause) {
            super(cause);
        }
    }
}
