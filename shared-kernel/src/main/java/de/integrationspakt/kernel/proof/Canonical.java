package de.integrationspakt.kernel.proof;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * One way only to write texts as bytes: each as its length in bytes (4 bytes, big-endian) and its UTF-8; a missing one as the
 * length FFFFFFFF. Lengths instead of separators, so that no text can pass for the border between two.
 */
public final class Canonical {
    private static final int MISSING = -1;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(512);

    /** The leaf of a row: the name of its log, then name and text of each column in the order given. */
    public static Hash leaf(String log, Map<String, String> row) {
        var bytes = new Canonical().add(log);
        row.forEach((name, text) -> bytes.add(name).add(text));
        return Hash.leaf(bytes.bytes());
    }

    /** @param text may be null */
    public Canonical add(String text) {
        if (text == null) {
            length(MISSING);
        } else {
            var utf8 = text.getBytes(StandardCharsets.UTF_8);
            length(utf8.length);
            out.writeBytes(utf8);
        }
        return this;
    }

    public byte[] bytes() {
        return out.toByteArray();
    }

    private void length(int length) {
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
    }
}
