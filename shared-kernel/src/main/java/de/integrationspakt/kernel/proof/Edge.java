package de.integrationspakt.kernel.proof;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The right edge of a growing tree: the roots of its complete subtrees, widest first. It is all that is needed to append
 * leaves and to name the root, so that millions of leaves are hashed once and never again.
 */
public final class Edge {
    private final List<Hash> roots;
    private long size;

    public Edge() {
        this(0, List.of());
    }

    private Edge(long size, List<Hash> roots) {
        this.size = size;
        this.roots = new ArrayList<>(roots);
    }

    /** @throws IllegalArgumentException if so many leaves do not have such an edge */
    public static Edge of(long size, byte[] bytes) {
        if (size < 0 || bytes.length != Long.bitCount(size) * Hash.BYTES) {
            throw new IllegalArgumentException(bytes.length + " bytes are no edge of " + size + " leaves");
        }
        var roots = new ArrayList<Hash>();
        for (int at = 0; at < bytes.length; at += Hash.BYTES) {
            roots.add(Hash.of(Arrays.copyOfRange(bytes, at, at + Hash.BYTES)));
        }
        return new Edge(size, roots);
    }

    /** Hears of each subtree that a leaf completes: {@code 2^level} leaves from {@code index × 2^level}. */
    @FunctionalInterface
    public interface Completed {
        void subtree(int level, long index, Hash root);
    }

    public void append(Hash leaf) {
        append(leaf, (level, index, root) -> {});
    }

    public void append(Hash leaf, Completed completed) {
        var root = leaf;
        int level = 0;
        for (long rest = size; (rest & 1) == 1; rest >>= 1) {
            root = Hash.node(roots.remove(roots.size() - 1), root);
            level++;
            completed.subtree(level, size >> level, root);
        }
        roots.add(root);
        size++;
    }

    public long size() {
        return size;
    }

    /** Of an empty tree: the hash of nothing, as RFC 6962 says. */
    public Hash root() {
        if (roots.isEmpty()) {
            return Hash.over(new byte[0]);
        }
        var root = roots.get(roots.size() - 1);
        for (int i = roots.size() - 2; i >= 0; i--) {
            root = Hash.node(roots.get(i), root);
        }
        return root;
    }

    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        roots.forEach(root -> bytes.writeBytes(root.bytes()));
        return bytes.toByteArray();
    }

    public Edge copy() {
        return new Edge(size, roots);
    }
}
