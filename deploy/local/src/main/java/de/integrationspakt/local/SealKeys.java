package de.integrationspakt.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;

/**
 * The keys the services seal with: {@code seal/SERVICE.pem} in the data directory, and beside it the public one for the offline
 * verifier. Made at the first start and kept, since seals made with a lost key cannot be continued under the same name.
 */
final class SealKeys {
    private SealKeys() {}

    /** @return the file with both keys */
    static Path of(DataDirectory data, String service) throws CannotStart {
        Path file = data.path("seal").resolve(service + ".pem");
        try {
            if (!Files.exists(file)) make(file);
            return file;
        } catch (IOException e) {
            throw new CannotStart("The key to seal with cannot be written to " + file + ": " + e.getMessage());
        }
    }

    private static void make(Path file) throws IOException {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            String open = pem("PUBLIC KEY", pair.getPublic());
            Files.createDirectories(file.getParent());
            Files.writeString(Path.of(file.toString().replace(".pem", ".public.pem")), open);
            Path unfinished = Files.writeString(Path.of(file + ".new"), pem("PRIVATE KEY", pair.getPrivate()) + open);
            unfinished.toFile().setReadable(false, false);
            unfinished.toFile().setReadable(true, true);
            Files.move(unfinished, file);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String pem(String label, Key key) {
        String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded());
        return "-----BEGIN " + label + "-----\n" + text + "\n-----END " + label + "-----\n";
    }
}
