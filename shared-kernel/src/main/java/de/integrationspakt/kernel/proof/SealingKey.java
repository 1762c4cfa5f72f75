package de.integrationspakt.kernel.proof;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** An Ed25519 key pair in PEM: {@code PRIVATE KEY} (PKCS#8) and {@code PUBLIC KEY} (X.509) in one file. */
public final class SealingKey {
    private static final String ALGORITHM = "Ed25519";

    private final PrivateKey secret;
    private final PublicKey open;

    private SealingKey(PrivateKey secret, PublicKey open) {
        this.secret = secret;
        this.open = open;
    }

    public static SealingKey generate() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            return new SealingKey(pair.getPrivate(), pair.getPublic());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @throws IllegalArgumentException with a sentence that says what is missing or does not fit */
    public static SealingKey of(String pem) {
        try {
            var secret = block(pem, "PRIVATE KEY")
                    .orElseThrow(() -> new IllegalArgumentException("it holds no PRIVATE KEY in PKCS#8 PEM form"));
            var key = new SealingKey(
                    KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(secret)), publicKey(pem));
            key.mustFit();
            return key;
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalArgumentException("it holds no Ed25519 key: " + unreadable.getMessage());
        }
    }

    /** @throws IllegalArgumentException with a sentence that says what is missing */
    public static PublicKey publicKey(String pem) {
        try {
            var open = block(pem, "PUBLIC KEY")
                    .orElseThrow(() -> new IllegalArgumentException("it holds no PUBLIC KEY in PEM form"));
            return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(open));
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalArgumentException("it holds no Ed25519 key: " + unreadable.getMessage());
        }
    }

    /** The first 16 hexadecimal digits of the SHA-256 of the public key, to name it by. */
    public static String idOf(PublicKey key) {
        return Hash.over(key.getEncoded()).toString().substring(0, 16);
    }

    public String id() {
        return idOf(open);
    }

    public PublicKey publicKey() {
        return open;
    }

    public Seal sign(Seal seal) {
        return seal.signed(Base64.getEncoder().encodeToString(signature(seal.statement())));
    }

    /** Both keys, as {@link #of} reads them. */
    public String pem() {
        return pem("PRIVATE KEY", secret.getEncoded()) + publicPem();
    }

    public String publicPem() {
        return pem("PUBLIC KEY", open.getEncoded());
    }

    private void mustFit() {
        var probe = new byte[] {1};
        try {
            var check = Signature.getInstance(ALGORITHM);
            check.initVerify(open);
            check.update(probe);
            if (!check.verify(signature(probe))) {
                throw new IllegalArgumentException("its PUBLIC KEY does not belong to its PRIVATE KEY");
            }
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] signature(byte[] content) {
        try {
            var signing = Signature.getInstance(ALGORITHM);
            signing.initSign(secret);
            signing.update(content);
            return signing.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Optional<byte[]> block(String pem, String label) {
        var found = Pattern.compile("-----BEGIN " + label + "-----([A-Za-z0-9+/=\\s]*)-----END " + label + "-----")
                .matcher(pem);
        return found.find() ? Optional.of(Base64.getMimeDecoder().decode(found.group(1))) : Optional.empty();
    }

    private static String pem(String label, byte[] content) {
        var text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        return "-----BEGIN " + label + "-----\n" + text + "\n-----END " + label + "-----\n";
    }
}
