package de.integrationspakt.kernel.access;

import java.util.Set;

/** Who prepares may not approve (Vier-Augen-Prinzip, § 70 LHO and its rules). */
public final class FourEyes {
    private static volatile Set<Pair> asOne = Set.of();

    private FourEyes() {}

    /** Two people that are one pair of eyes for now, because one of them stands in for the other. */
    public record Pair(String one, String other) {}

    /** For all of this process, until it is said anew. */
    public static void countAsOne(Set<Pair> pairs) {
        asOne = Set.copyOf(pairs);
    }

    /**
     * @param first subject of the one who prepared; null passes, since nobody did
     * @param second subject of the one who acts now; whoever stands in for the first counts as the first
     * @param what the step that was prepared, for the refusal's text
     */
    public static void require(String first, String second, String what) {
        if (second.equals(first) || (first != null && areOne(first, second))) {
            throw new FourEyesRequired(what);
        }
    }

    private static boolean areOne(String first, String second) {
        return asOne.contains(new Pair(first, second)) || asOne.contains(new Pair(second, first));
    }
}
