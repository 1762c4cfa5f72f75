package de.integrationspakt.kernel.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Which encoding a text file has. Whoever writes umlauts in Windows-1252 writes bytes that are not UTF-8, so what reads as UTF-8 from end to end is
 * UTF-8. What does not is Windows-1252, unless it has bytes that mean nothing there either, or a byte order mark says otherwise.
 */
final class Encoding {
    private static final int BUFFER = 1 << 16;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Encoding() {}

    static Charset of(Path file) throws IOException {
        try (var begin = Files.newInputStream(file)) {
            var mark = begin.readNBytes(3);
            if (begins(mark, 0xFE, 0xFF) || begins(mark, 0xFF, 0xFE)) throw new UnreadableFile("", "file.utf16");
            boolean marked = begins(mark, 0xEF, 0xBB, 0xBF);
            if (isUtf8(file)) return StandardCharsets.UTF_8;
            if (marked) throw new UnreadableFile("", "file.encoding");
        }
        requireWindows(file);
        return WINDOWS;
    }

    private static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) return false;
        }
        return true;
    }

    private static boolean isUtf8(Path file) throws IOException {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var bytes = ByteBuffer.allocate(BUFFER);
        var text = CharBuffer.allocate(BUFFER);
        try (var channel = Files.newByteChannel(file)) {
            boolean end;
            do {
                end = channel.read(bytes) < 0;
                bytes.flip();
                text.clear();
                if (decoder.decode(bytes, text, end).isError()) return false;
                bytes.compact();
            } while (!end);
        }
        return true;
    }

    /** Five bytes mean nothing in Windows-1252, and control characters are in no table: such a file is something else. */
    private static void requireWindows(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            long line = 1;
            for (int b = in.read(); b >= 0; b = in.read()) {
                boolean undefined = b == 0x81 || b == 0x8D || b == 0x8F || b == 0x90 || b == 0x9D;
                boolean control = b < 0x20 && b != '\t' && b != '\n' && b != '\r';
                if (undefined || control) throw new UnreadableFile("/line/" + line, "file.encoding");
                if (b == '\n') line++;
            }
        }
    }
}
