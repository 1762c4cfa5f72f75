package de.integrationspakt.municipality.evidence;

import de.integrationspakt.kernel.http.Invalid;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/**
 * A document's name as it is kept: the last part of a path, without controls and invisible characters that could make it
 * read as something else.
 */
record DocumentName(String value) {
    /** What every file system takes. */
    private static final int MOST_CHARACTERS = 150;

    /**
     * @param given as the caller named the file, maybe with a path
     * @throws Invalid if nothing is left of it, or it is too long
     */
    static DocumentName of(String given) {
        var whole = given == null ? "" : Normalizer.normalize(given, Normalizer.Form.NFC);
        var last = whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1);
        // Controls, invisible and direction-changing characters (Cf), lone surrogates, and what Windows keeps for
        // itself.
        var name = last.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}<>:\"|?*]", "")
                .replaceAll("^[.\\s]+|[.\\s]+$", "");
        if (name.isEmpty() || name.length() > MOST_CHARACTERS) {
            throw new Invalid("/name", "field.documentName", MOST_CHARACTERS);
        }
        return new DocumentName(name);
    }

    /** Without its point, in lower case; empty if there is none. */
    String extension() {
        int point = value.lastIndexOf('.');
        return point < 0 ? "" : value.substring(point + 1).toLowerCase(Locale.ROOT);
    }

    /** RFC 6266: a name of plain letters for old readers, and the real one in UTF-8. */
    String disposition() {
        var plain = Normalizer.normalize(value, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9 ._()-]", "_");
        var encoded = URLEncoder.encode(value, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
