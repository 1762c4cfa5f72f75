package de.integrationspakt.kernel.http;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The life cycle does not allow this step now. */
public class WrongState extends Refusal {
    public WrongState(Object actual, Object... wanted) {
        super(
                409,
                "WRONG_STATE",
                actual,
                Arrays.stream(wanted).map(String::valueOf).collect(Collectors.joining(", ")));
    }
}
