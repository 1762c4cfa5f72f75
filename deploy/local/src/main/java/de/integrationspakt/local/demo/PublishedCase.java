package de.integrationspakt.local.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A municipality's planning frame as the press published it.
 *
 * @param stage FINAL (a year's frame, of 15 September 2017) or PROVISIONAL (the tranche of July 2017)
 * @param association and {@code type} as in the official register, so that its import changes as little as possible
 * @param persons published, or derived from the published amount
 */
record PublishedCase(
        String stage, String ags, String name, String association, String type, int persons, long publishedEuro) {

    static final long STATEWIDE_PERSONS_2017 = 72_857;

    static List<PublishedCase> all() {
        return rows("published-cases.csv").stream().map(PublishedCase::of).toList();
    }

    private static PublishedCase of(String[] row) {
        return new PublishedCase(
                row[0], row[1], row[2], row[3], row[4], Integer.parseInt(row[5]), Long.parseLong(row[7]));
    }

    String district() {
        return ags.substring(0, 5);
    }

    boolean isFinal() {
        return stage.equals("FINAL");
    }

    /** The rows below the head of one of our own files, which quote nothing. */
    static List<String[]> rows(String file) {
        try (InputStream in = PublishedCase.class.getResourceAsStream("/demo/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(";", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
