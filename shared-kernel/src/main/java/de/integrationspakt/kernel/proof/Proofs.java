package de.integrationspakt.kernel.proof;

import java.util.List;

/** What a reader computes from a proof (RFC 9162, 2.1.3.2 and 2.1.4.2, which spell out what RFC 6962 proves). */
public final class Proofs {
    private Proofs() {}

    /** Whether the leaf stands at this place, from 0, of the tree with this root. */
    public static boolean includes(Hash root, long size, long place, Hash leaf, List<Hash> path) {
        if (place < 0 || place >= size) {
            return false;
        }
        long at = place;
        long last = size - 1;
        var computed = leaf;
        for (Hash sibling : path) {
            if (last == 0) {
                return false;
            }
            if ((at & 1) == 1 || at == last) {
                computed = Hash.node(sibling, computed);
                while ((at & 1) == 0 && at != 0) {
                    at >>= 1;
                    last >>= 1;
                }
            } else {
                computed = Hash.node(computed, sibling);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && computed.equals(root);
    }

    /** Whether the earlier tree is the beginning of the later one: nothing sealed was changed, left out or moved. */
    public static boolean consistent(Hash earlierRoot, long earlier, Hash laterRoot, long later, List<Hash> path) {
        if (earlier < 1 || earlier > later) {
            return false;
        }
        if (earlier == later) {
            return path.isEmpty() && earlierRoot.equals(laterRoot);
        }
        boolean complete = Long.bitCount(earlier) == 1;
        var rest = complete ? path : path.subList(Math.min(1, path.size()), path.size());
        if (!complete && path.isEmpty()) {
            return false;
        }
        long at = earlier - 1;
        long last = later - 1;
        while ((at & 1) == 1) {
            at >>= 1;
            last >>= 1;
        }
        var first = complete ? earlierRoot : path.get(0);
        var second = first;
        for (Hash sibling : rest) {
            if (last == 0) {
                return false;
            }
            if ((at & 1) == 1 || at == last) {
                first = Hash.node(sibling, first);
                second = Hash.node(sibling, second);
                while ((at & 1) == 0 && at != 0) {
                    at >>= 1;
                    last >>= 1;
                }
            } else {
                second = Hash.node(second, sibling);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && first.equals(earlierRoot) && second.equals(laterRoot);
    }
}
