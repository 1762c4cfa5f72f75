package de.integrationspakt.kernel.verify;

import de.integrationspakt.kernel.proof.Edge;
import de.integrationspakt.kernel.proof.Hash;
import de.integrationspakt.kernel.proof.Seal;
import de.integrationspakt.kernel.verify.Finding.Kind;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Verifies one log while it is read: the entries of one seal are in memory, and the edge of the tree. */
final class LogCheck {
    /**
     * An entry is sealed once its transaction is over, so it cannot be much older than the seal before its own. Transactions
     * end within a minute; the rest is for clocks that differ.
     */
    private static final Duration LATE = Duration.ofMinutes(10);

    private final String log;
    private final SealCheck seals;
    private final Findings findings;
    private final List<Entry> batch = new ArrayList<>();
    private Edge edge = new Edge();
    private Seal last;
    private BigInteger lastMark = BigInteger.ZERO;
    private long entries;
    private long unsealed;

    LogCheck(String log, SealCheck seals, Findings findings) {
        this.log = log;
        this.seals = seals;
        this.findings = findings;
    }

    void entry(Entry entry) {
        batch.add(entry);
        entries++;
    }

    /** @param keptEdge of the tree at this seal; null when the export does not have it */
    void seal(Seal seal, Edge keptEdge) {
        seals.check(last, seal);
        boolean edgeHolds = keptEdge != null
                && keptEdge.size() == seal.size()
                && keptEdge.root().equals(seal.root());
        if (last == null && seal.number() > 1 && edgeHolds && batch.isEmpty()) {
            edge = keptEdge.copy(); // the reader goes on from a seal verified before
        } else {
            checkBatch(seal);
            // What is signed is right, whatever the rows say: so one broken seal does not break those after it.
            if (edgeHolds) {
                edge = keptEdge.copy();
            }
        }
        batch.clear();
        last = seal;
    }

    /** A row without a place under seal: either too new, or slipped in. */
    void unsealed(Map<String, String> row) {
        unsealed++;
        var place = "row " + row.get("id");
        if (last == null) {
            return;
        }
        if (isBefore(row.get("at"), last.at())) {
            findings.add(log, place, Kind.INSERTED, tooOld(row.get("at"), last));
        } else if (Entry.markOf(row).compareTo(lastMark) < 0) {
            findings.add(
                    log,
                    place,
                    Kind.INSERTED,
                    "it stands before what seal " + last.number() + " covers, but was not there");
        }
    }

    void end() {
        for (Entry entry : batch) {
            findings.add(log, entry.place(), Kind.INSERTED, "it has a place, but no seal covers it");
        }
        seals.end(last);
    }

    String summary() {
        var sealed = last == null ? "no seal" : "seals up to " + last.number() + " of " + last.at();
        return log + ": " + (entries - batch.size()) + " entries, " + sealed
                + (unsealed == 0 ? "" : "; " + unsealed + " rows not under seal yet");
    }

    private void checkBatch(Seal seal) {
        long first = edge.size() + 1;
        findGaps(first, seal);
        boolean whole = batch.size() == seal.size() - edge.size();
        boolean storedHolds =
                whole && root(batch.stream().map(Entry::stored).toList()).equals(seal.root());
        if (storedHolds) {
            batch.forEach(this::compare);
        } else if (whole && rowsMakeRoot(batch, seal)) {
            batch.stream()
                    .filter(entry -> !entry.holds())
                    .forEach(entry -> findings.add(
                            log, entry.place(), Kind.CHANGED, "the hash kept of it; the row itself is as sealed"));
        } else if (!whole || !findOrder(seal)) {
            batch.stream().filter(entry -> !entry.holds()).forEach(this::compare);
            if (whole) {
                findings.add(log, "seal " + seal.number(), Kind.WRONG_ROOT, blame(first, seal));
            }
        }
        for (Entry entry : batch) {
            if (last != null && entry.holds() && isBefore(entry.moment(), last.at())) {
                findings.add(log, entry.place(), Kind.INSERTED, tooOld(entry.moment(), last));
            }
            edge.append(entry.stored());
        }
        if (!batch.isEmpty()) {
            lastMark = batch.get(batch.size() - 1).mark();
        }
    }

    private String blame(long first, Seal seal) {
        var range =
                first == seal.size() ? "entry " + first : "one or more of the entries " + first + " to " + seal.size();
        return range + " changed together with the hash kept of it";
    }

    private void findGaps(long first, Seal seal) {
        var present = batch.stream().map(Entry::number).collect(Collectors.toSet());
        LongStream.rangeClosed(first, seal.size())
                .filter(number -> !present.contains(number))
                .forEach(number -> findings.add(
                        log,
                        "entry " + number,
                        Kind.DELETED,
                        "row and place are gone; the other entries of seal " + seal.number()
                                + " rest on their hashes alone"));
    }

    private void compare(Entry entry) {
        if (entry.computed() == null) {
            findings.add(log, entry.place(), Kind.DELETED, "its row is gone");
        } else if (!entry.holds()) {
            findings.differs(log, entry);
        }
    }

    private boolean rowsMakeRoot(List<Entry> order, Seal seal) {
        return order.stream().noneMatch(entry -> entry.computed() == null)
                && root(order.stream().map(Entry::computed).toList()).equals(seal.root());
    }

    /** Rows are sealed in one order only: if that order makes the root, those elsewhere were moved. */
    private boolean findOrder(Seal seal) {
        var ordered = batch.stream().sorted(Entry.AS_SEALED).toList();
        if (!rowsMakeRoot(ordered, seal)) {
            return false;
        }
        for (int i = 0; i < ordered.size(); i++) {
            var moved = batch.get(i);
            if (!moved.equals(ordered.get(i))) {
                long sealedAt = edge.size() + 1 + ordered.indexOf(moved);
                findings.add(log, moved.place(), Kind.REORDERED, "it was sealed as entry " + sealedAt);
            }
        }
        return true;
    }

    private Hash root(List<Hash> leaves) {
        var grown = edge.copy();
        leaves.forEach(grown::append);
        return grown.root();
    }

    private static String tooOld(String at, Seal before) {
        return "it says it is of " + at + ", but was not there for seal " + before.number() + " of " + before.at();
    }

    private static boolean isBefore(String moment, String sealedAt) {
        try {
            return moment != null
                    && Instant.parse(moment).isBefore(Instant.parse(sealedAt).minus(LATE));
        } catch (DateTimeException changed) {
            return false;
        }
    }
}
