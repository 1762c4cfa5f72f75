package de.integrationspakt.kernel.access;

/** Who prepares may not approve (Vier-Augen-Prinzip, § 70 LHO and its rules). */
public final class FourEyes {
    private FourEyes() {}

    /**
     * @param first subject of the one who prepared; null passes, since nobody did
     * @param second subject of the one who acts now
     * @param what the step that was prepared, for the refusal's text
     */
    public static void require(String first, String second, String what) {
        if (second.equals(first)) {
            throw new FourEyesRequired(what);
        }
    }
}
