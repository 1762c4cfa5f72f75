package de.integrationspakt.kernel.testing;

import de.integrationspakt.kernel.proof.Canonical;
import de.integrationspakt.kernel.proof.Edge;
import de.integrationspakt.kernel.proof.Hash;
import de.integrationspakt.kernel.proof.Seal;
import de.integrationspakt.kernel.proof.SealingKey;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An export of a small journal, made by hand: entries and seals can be exchanged before it is written. */
public final class SampleExport {
    public final SealingKey key = SealingKey.generate();
    private final List<String> lines = new ArrayList<>();
    private final Edge edge = new Edge();
    private Hash previous = Hash.NONE;
    private int seals;

    /** Two seals: entries 1 to 3 under the first, 4 and 5 under the second. */
    public static SampleExport ofFive() {
        var export = new SampleExport();
        export.sealed(1, 3);
        export.sealed(4, 5);
        return export;
    }

    private void sealed(int from, int to) {
        for (int number = from; number <= to; number++) {
            var leaf = Canonical.leaf("journal", row(number));
            edge.append(leaf);
            lines.add(entry(number, leaf, row(number)));
        }
        lines.add(seal(key));
    }

    /** One more seal, by this key, over what there is and entry 6. */
    public String sealedAlso(SealingKey by) {
        return sealedAlso(by, row(edge.size() + 1));
    }

    /** One more seal over this row too. */
    public String sealedAlso(SealingKey by, Map<String, String> row) {
        var leaf = Canonical.leaf("journal", row);
        edge.append(leaf);
        lines.add(entry(edge.size(), leaf, row));
        lines.add(seal(by));
        return lines.get(lines.size() - 1);
    }

    private String seal(SealingKey by) {
        seals++;
        var seal = by.sign(
                new Seal("budget", "journal", seals, edge.size(), edge.root(), previous, at(edge.size()), by.id(), ""));
        previous = seal.hash();
        return "{\"kind\":\"seal\",\"service\":\"budget\",\"log\":\"journal\",\"number\":" + seals + ",\"size\":"
                + seal.size() + ",\"root\":\"" + seal.root() + "\",\"previous\":\"" + seal.previous() + "\",\"at\":\""
                + seal.at() + "\",\"keyId\":\"" + seal.keyId() + "\",\"signature\":\"" + seal.signature()
                + "\",\"edge\":\"" + HexFormat.of().formatHex(edge.bytes()) + "\"}";
    }

    public static String id(long number) {
        return "01941f29-7c00-7000-8000-00000000000" + number;
    }

    /** Half an hour between entries. */
    private static String at(long number) {
        return "2017-12-10T1" + number / 2 + ":" + (number % 2 == 0 ? "00" : "30") + ":00.000000Z";
    }

    public static Map<String, String> row(long number) {
        var row = new LinkedHashMap<String, String>();
        row.put("id", id(number));
        row.put("at", at(number));
        row.put("actor", "somebody");
        row.put("content", "{\"cents\":" + number + "}");
        row.put("traceparent", null);
        row.put("xid", Long.toString(700 + number));
        return row;
    }

    /** @param row null where it is gone */
    public static String entry(long number, Hash stored, Map<String, String> row) {
        return "{\"kind\":\"entry\",\"log\":\"journal\",\"number\":" + number + ",\"id\":\"" + id(number)
                + "\",\"leaf\":\"" + stored + "\",\"row\":" + (row == null ? "null" : json(row)) + "}";
    }

    public static String unsealed(Map<String, String> row) {
        return "{\"kind\":\"unsealed\",\"log\":\"journal\",\"row\":" + json(row) + "}";
    }

    /** As the export writes a row. */
    public static String json(Map<String, String> row) {
        return row.entrySet().stream()
                .map(column -> "\"" + column.getKey() + "\":"
                        + (column.getValue() == null
                                ? "null"
                                : "\"" + column.getValue().replace("\"", "\\\"") + "\""))
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** Entries and seals, to be exchanged. */
    public List<String> lines() {
        return lines;
    }

    /** The lines as they are now, between head and end. */
    public byte[] bytes() {
        return (String.join(
                                "\n",
                                head(),
                                String.join("\n", lines),
                                "{\"kind\":\"end\",\"lines\":" + (lines.size() + 1) + "}")
                        + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String head() {
        return "{\"kind\":\"export\",\"form\":\"de.integrationspakt.export.v1\",\"service\":\"budget\","
                + "\"at\":\"2017-12-10T19:00:00.000000Z\",\"by\":\"auditor\",\"logs\":[\"journal\"]}";
    }
}
