package de.integrationspakt.kernel.verify;

import de.integrationspakt.kernel.proof.Seal;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;

/**
 * Seals known from elsewhere: the facts {@code JournalSealed} as they stand on the topic, one JSON object after the other, or
 * an earlier export. Whoever cuts or rewrites a log, even with the key, cannot take these back.
 */
public final class PublishedSeals {
    private final Map<String, TreeMap<Long, Seal>> byLog = new TreeMap<>();

    /** Adds those of a file; lines that are no seals are passed over. */
    public void add(InputStream in) throws IOException, Unreadable {
        int found = 0;
        try (var lines = new Lines(in)) {
            for (var line = lines.next(); line != null; line = lines.next()) {
                var said = line.has("data") ? line.inner("data") : line;
                if (said.has("root") && said.has("signature")) {
                    var seal = said.seal();
                    byLog.computeIfAbsent(key(seal.service(), seal.log()), any -> new TreeMap<>())
                            .put(seal.number(), seal);
                    found++;
                }
            }
        }
        if (found == 0) {
            throw new Unreadable("there are no seals in the file of roots");
        }
    }

    Map<Long, Seal> of(String service, String log) {
        return byLog.getOrDefault(key(service, log), new TreeMap<>());
    }

    private static String key(String service, String log) {
        return service + "/" + log;
    }
}
