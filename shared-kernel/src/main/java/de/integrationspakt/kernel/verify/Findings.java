package de.integrationspakt.kernel.verify;

import de.integrationspakt.kernel.proof.Hash;
import de.integrationspakt.kernel.verify.Finding.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What does not hold, in the order found; so many are named, the rest is counted. */
final class Findings {
    /** Whoever reads more than that reads none; and it bounds the memory. */
    private static final int MOST = 10_000;

    private final List<Finding> found = new ArrayList<>();
    private final List<Differing> differing = new ArrayList<>();
    private final Map<String, Long> sealedAt = new HashMap<>();
    private long more;

    private record Differing(String log, Entry entry) {}

    void add(String log, String place, Kind kind, String what) {
        if (found.size() < MOST) {
            found.add(new Finding(log, place, kind, what));
        } else {
            more++;
        }
    }

    /** The row is not what was sealed here; whether it was sealed elsewhere is known at the end. */
    void differs(String log, Entry entry) {
        if (differing.size() < MOST) {
            differing.add(new Differing(log, entry));
            sealedAt.put(key(log, entry.stored()), entry.number());
        } else {
            more++;
        }
    }

    List<Finding> all() {
        differing.forEach(this::decide);
        differing.clear();
        return List.copyOf(found);
    }

    long notNamed() {
        return more;
    }

    private void decide(Differing differing) {
        var log = differing.log();
        var entry = differing.entry();
        var elsewhere = sealedAt.get(key(log, entry.computed()));
        var numbered = entry.row().get("number");
        if (elsewhere != null) {
            add(log, entry.place(), Kind.REORDERED, "what stands here was sealed as entry " + elsewhere);
        } else if (numbered != null && !numbered.equals(Long.toString(entry.number()))) {
            add(log, entry.place(), Kind.REORDERED, "its row is now number " + numbered);
        } else {
            add(log, entry.place(), Kind.CHANGED, "its row does not say what was sealed; now " + entry.row());
        }
    }

    private static String key(String log, Hash leaf) {
        return log + leaf;
    }
}
