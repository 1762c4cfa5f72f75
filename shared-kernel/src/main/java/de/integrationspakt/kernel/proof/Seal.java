package de.integrationspakt.kernel.proof;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;

/**
 * A signed statement about the first {@code size} entries of a log.
 *
 * @param service that keeps the log
 * @param log such as {@code journal}
 * @param number from 1, without gaps
 * @param root of the tree over all entries from the first to the last sealed
 * @param previous hash of the statement before, {@link Hash#NONE} for the first
 * @param at ISO 8601, UTC, microseconds
 * @param keyId which key signed, see {@link SealingKey#idOf}
 * @param signature Ed25519 over {@link #statement}, Base64
 */
public record Seal(
        String service,
        String log,
        long number,
        long size,
        Hash root,
        Hash previous,
        String at,
        String keyId,
        String signature) {
    private static final String FORM = "de.integrationspakt.seal.v1";

    /** The bytes signed: each field in {@link Canonical} form, behind the name of the form. */
    public byte[] statement() {
        return new Canonical()
                .add(FORM)
                .add(service)
                .add(log)
                .add(Long.toString(number))
                .add(Long.toString(size))
                .add(root.toString())
                .add(previous.toString())
                .add(at)
                .add(keyId)
                .bytes();
    }

    /** What the next seal names as its previous one. */
    public Hash hash() {
        return Hash.over(statement());
    }

    public Seal signed(String signature) {
        return new Seal(service, log, number, size, root, previous, at, keyId, signature);
    }

    public boolean isSignedWith(PublicKey key) {
        try {
            var check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(statement());
            return check.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
            return false;
        }
    }
}
