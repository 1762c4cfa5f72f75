package de.integrationspakt.kernel.seal;

import de.integrationspakt.kernel.proof.SealingKey;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The key this service seals with, from a file outside the database: whoever owns the database alone cannot make a seal.
 * Without it the service does not start: a log that is quietly not sealed is worth less than none.
 */
@ApplicationScoped
class SealKey {
    @ConfigProperty(name = "pakt.seal.key")
    Optional<Path> file;

    private SealingKey key;

    void read(@Observes StartupEvent starting) {
        var path = file.orElseThrow(() -> new NoSealKey("pakt.seal.key (PAKT_SEAL_KEY) names no file"));
        try {
            key = SealingKey.of(Files.readString(path));
        } catch (IOException unreadable) {
            throw new NoSealKey("pakt.seal.key names " + path + ", which cannot be read");
        } catch (IllegalArgumentException unfit) {
            throw new NoSealKey("pakt.seal.key names " + path + ", but " + unfit.getMessage());
        }
    }

    SealingKey key() {
        return key;
    }

    /** Says how to get one. */
    static class NoSealKey extends RuntimeException {
        NoSealKey(String reason) {
            super("The journal cannot be sealed: " + reason
                    + ". It holds an Ed25519 key pair in PEM, made by: openssl genpkey -algorithm ed25519 -out seal.pem"
                    + " && openssl pkey -in seal.pem -pubout >> seal.pem");
        }
    }
}
