package de.integrationspakt.municipality.connection;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A check that counted, as it was found.
 *
 * @param number from 1 within its package
 * @param titles what the steps were called then, by key
 */
record FrozenCheck(
        int number,
        CheckCause cause,
        Instant at,
        String by,
        boolean connectable,
        boolean compatible,
        List<Break> breaks,
        Map<String, String> titles) {}
