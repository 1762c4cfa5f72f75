package de.integrationspakt.kernel.proof;

import java.util.ArrayList;
import java.util.List;

/** Proofs over a stored hash tree (RFC 6962, 2.1.1 and 2.1.2). */
public final class Tree {
    /** Of every so many levels the roots are stored; those between are computed, at most 128 at a time. */
    public static final int STORED_LEVELS = 8;

    private final Stored stored;

    public Tree(Stored stored) {
        this.stored = stored;
    }

    /** Where leaves (level 0) and the roots of complete subtrees (levels 8, 16, …) stand. */
    @FunctionalInterface
    public interface Stored {
        /** Those from {@code first} on, exactly so many. */
        List<Hash> read(int level, long first, int count);
    }

    public Hash root(long size) {
        return root(0, size);
    }

    /** @param leaf from 0, below {@code size} */
    public List<Hash> inclusion(long leaf, long size) {
        if (leaf < 0 || leaf >= size) {
            throw new IllegalArgumentException("leaf " + leaf + " of " + size);
        }
        var path = new ArrayList<Hash>();
        inclusion(leaf, 0, size, path);
        return path;
    }

    /** Why the tree of {@code earlier} leaves is the beginning of the one of {@code later}. */
    public List<Hash> consistency(long earlier, long later) {
        if (earlier < 1 || earlier > later) {
            throw new IllegalArgumentException("from " + earlier + " to " + later);
        }
        var path = new ArrayList<Hash>();
        consistency(earlier, 0, later, true, path);
        return path;
    }

    private void inclusion(long leaf, long from, long to, List<Hash> path) {
        if (to - from == 1) {
            return;
        }
        long middle = from + split(to - from);
        if (leaf < middle) {
            inclusion(leaf, from, middle, path);
            path.add(root(middle, to));
        } else {
            inclusion(leaf, middle, to, path);
            path.add(root(from, middle));
        }
    }

    /** @param whole whether the subtree is the whole earlier tree, whose root the reader has */
    private void consistency(long earlier, long from, long to, boolean whole, List<Hash> path) {
        if (earlier == to) {
            if (!whole) {
                path.add(root(from, to));
            }
            return;
        }
        long middle = from + split(to - from);
        if (earlier <= middle) {
            consistency(earlier, from, middle, whole, path);
            path.add(root(middle, to));
        } else {
            consistency(earlier, middle, to, false, path);
            path.add(root(from, middle));
        }
    }

    private Hash root(long from, long to) {
        long leaves = to - from;
        if (Long.bitCount(leaves) == 1) {
            return complete(Long.numberOfTrailingZeros(leaves), from);
        }
        long middle = from + split(leaves);
        return Hash.node(root(from, middle), root(middle, to));
    }

    private Hash complete(int level, long from) {
        int storedLevel = level - level % STORED_LEVELS;
        var roots = stored.read(storedLevel, from >> storedLevel, 1 << (level - storedLevel));
        while (roots.size() > 1) {
            var above = new ArrayList<Hash>(roots.size() / 2);
            for (int i = 0; i < roots.size(); i += 2) {
                above.add(Hash.node(roots.get(i), roots.get(i + 1)));
            }
            roots = above;
        }
        return roots.get(0);
    }

    /** The largest power of two below it. */
    private static long split(long leaves) {
        return Long.highestOneBit(leaves - 1);
    }
}
