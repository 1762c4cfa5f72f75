package de.integrationspakt.kernel.seal;

import de.integrationspakt.kernel.proof.Edge;
import de.integrationspakt.kernel.proof.Hash;
import de.integrationspakt.kernel.proof.Seal;
import de.integrationspakt.kernel.proof.SealingKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** A seal and how its log goes on from it. */
record StoredSeal(Seal seal, byte[] edge, String lastMark, UUID lastId) {
    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    static StoredSeal of(String service, ResultSet row) throws SQLException {
        var seal = new Seal(
                service,
                row.getString("log"),
                row.getLong("number"),
                row.getLong("size"),
                Hash.of(row.getBytes("root")),
                Hash.of(row.getBytes("previous")),
                moment(row.getTimestamp("at").toInstant()),
                row.getString("key_id"),
                row.getString("signature"));
        return new StoredSeal(
                seal, row.getBytes("edge"), row.getString("last_mark"), row.getObject("last_id", UUID.class));
    }

    /** As fine as the database keeps it. */
    static String moment(Instant at) {
        return MICROSECONDS.format(at.truncatedTo(ChronoUnit.MICROS));
    }

    /**
     * A seal by an earlier key cannot be checked here; the verifier, who has all keys, does.
     *
     * @throws SealBroken if it names this key but was not made with it
     */
    void mustBeSignedBy(SealingKey key) {
        if (seal.keyId().equals(key.id()) && !seal.isSignedWith(key.publicKey())) {
            throw new SealBroken(seal, "its signature is not over what it says");
        }
    }

    /** @throws SealBroken if the stored edge is not that of the tree whose root was signed */
    Edge treeEdge() {
        try {
            var tree = Edge.of(seal.size(), edge);
            if (tree.root().equals(seal.root())) {
                return tree;
            }
        } catch (IllegalArgumentException broken) {
            throw new SealBroken(seal, broken.getMessage());
        }
        throw new SealBroken(seal, "its edge gives another root");
    }

    /** Somebody changed what is sealed; no further seal may rest on it. */
    static class SealBroken extends RuntimeException {
        SealBroken(Seal seal, String reason) {
            super("seal " + seal.number() + " of the " + seal.log() + " does not hold: " + reason);
        }
    }
}
