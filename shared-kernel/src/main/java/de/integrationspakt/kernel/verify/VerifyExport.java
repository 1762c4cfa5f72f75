package de.integrationspakt.kernel.verify;

import de.integrationspakt.kernel.proof.Edge;
import de.integrationspakt.kernel.verify.Lines.Line;
import java.io.IOException;
import java.io.InputStream;
import java.security.PublicKey;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Verifies an export line by line, with the memory of one seal's entries. */
public final class VerifyExport {
    private static final String FORM = "de.integrationspakt.export.v1";

    private final Collection<PublicKey> keys;
    private final PublishedSeals published;
    private final Findings findings = new Findings();
    private final Map<String, LogCheck> logs = new LinkedHashMap<>();

    /** @param keys public keys that seals may be signed with */
    public VerifyExport(Collection<PublicKey> keys, PublishedSeals published) {
        this.keys = keys;
        this.published = published;
    }

    /**
     * What came out.
     *
     * @param origin which service exported, when, and for whom
     * @param logs a sentence about each
     * @param notNamed further findings, counted only
     */
    public record Verdict(String origin, List<String> logs, List<Finding> findings, long notNamed) {
        public boolean holds() {
            return findings.isEmpty();
        }
    }

    /** @throws Unreadable if it is no export or is cut off */
    public Verdict verify(InputStream in) throws IOException, Unreadable {
        try (var lines = new Lines(in)) {
            var head = lines.next();
            if (head == null || !head.has("form") || !head.text("form").equals(FORM)) {
                throw new Unreadable("this is no export of form " + FORM);
            }
            begin(head);
            var line = lines.next();
            while (line != null && !line.text("kind").equals("end")) {
                read(line);
                line = lines.next();
            }
            if (line == null || line.number("lines") != line.at() - 1) {
                throw new Unreadable("the export is cut off: its end is missing or counts other lines");
            }
            logs.values().forEach(LogCheck::end);
            var origin = "Export of " + head.text("service") + ", " + head.text("at") + ", by " + head.text("by");
            var summaries = logs.values().stream().map(LogCheck::summary).toList();
            return new Verdict(origin, summaries, findings.all(), findings.notNamed());
        }
    }

    private void begin(Line head) throws Unreadable {
        if (!(head.fields().get("logs") instanceof List<?> names)) {
            throw new Unreadable("line 1 names no logs");
        }
        var service = head.text("service");
        for (Object name : names) {
            var log = String.valueOf(name);
            var seals = new SealCheck(service, log, keys, published.of(service, log), findings);
            logs.put(log, new LogCheck(log, seals, findings));
        }
    }

    private void read(Line line) throws Unreadable {
        var name = line.text("log");
        var log = logs.get(name);
        if (log == null) {
            throw new Unreadable("line " + line.at() + " is of a log that the head does not name");
        }
        switch (line.text("kind")) {
            case "entry" ->
                log.entry(Entry.of(name, line.number("number"), line.text("id"), line.hash("leaf"), line.row()));
            case "unsealed" -> log.unsealed(required(line));
            case "seal" -> log.seal(line.seal(), edge(line));
            default -> throw new Unreadable("line " + line.at() + " is of no known kind");
        }
    }

    private static Map<String, String> required(Line line) throws Unreadable {
        var row = line.row();
        if (row == null) {
            throw new Unreadable("line " + line.at() + " has no row");
        }
        return row;
    }

    private static Edge edge(Line line) throws Unreadable {
        if (!line.has("edge")) {
            return null;
        }
        try {
            return Edge.of(line.number("size"), HexFormat.of().parseHex(line.text("edge")));
        } catch (IllegalArgumentException broken) {
            return null; // changed by hand; the root is what counts
        }
    }
}
