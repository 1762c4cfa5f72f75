package de.integrationspakt.municipality.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** Contents by their hash, each once, in pieces of rows. */
@ApplicationScoped
class Contents {
    /** One piece is all that is in memory of a document; smaller ones cost round trips. */
    static final int PIECE_BYTES = 262_144;

    private final EntityManager entities;

    Contents(EntityManager entities) {
        this.entities = entities;
    }

    /** Until the transaction ends nobody else keeps or forgets this content. */
    void lock(String hash) {
        entities.createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended('document ' || ?1, 0))")
                .setParameter(1, hash)
                .getResultList();
    }

    void keep(ReceivedDocument received) {
        int added = entities.createNativeQuery(
                        "INSERT INTO document_content (hash, size_bytes) VALUES (?1, ?2)" + " ON CONFLICT DO NOTHING")
                .setParameter(1, received.hash())
                .setParameter(2, received.bytes())
                .executeUpdate();
        if (added == 0) {
            return;
        }
        try (var content = Files.newInputStream(received.file())) {
            int number = 0;
            for (var piece = content.readNBytes(PIECE_BYTES);
                    piece.length > 0;
                    piece = content.readNBytes(PIECE_BYTES)) {
                entities.createNativeQuery("INSERT INTO document_piece (hash, number, content) VALUES (?1, ?2, ?3)")
                        .setParameter(1, received.hash())
                        .setParameter(2, number++)
                        .setParameter(3, piece)
                        .executeUpdate();
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** One piece, from 0, in a transaction of its own: a slow reader holds no connection. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    byte[] piece(String hash, int number) {
        return (byte[]) entities.createNativeQuery(
                        "SELECT content FROM document_piece WHERE hash = ?1 AND number = ?2", byte[].class)
                .setParameter(1, hash)
                .setParameter(2, number)
                .getSingleResult();
    }

    /** Its pieces go with it; the database refuses while a document refers to it. */
    void forgetUnlessHeld(String hash) {
        entities.createNativeQuery("DELETE FROM document_content c WHERE hash = ?1"
                        + " AND NOT EXISTS (SELECT 1 FROM document d WHERE d.hash = c.hash)")
                .setParameter(1, hash)
                .executeUpdate();
    }
}
