package de.integrationspakt.budget.payment;

import java.text.Normalizer;
import java.util.Map;
import java.util.stream.Collectors;

/** Text in the character set that every bank of the SEPA area takes (EPC 217-08): Latin letters, digits and a few marks. */
final class SepaText {

    private static final Map<Integer, String> GERMAN = Map.of(
            (int) 'ä', "ae", (int) 'ö', "oe", (int) 'ü', "ue", (int) 'Ä', "Ae", (int) 'Ö', "Oe", (int) 'Ü', "Ue",
            (int) 'ß', "ss", (int) '&', "+");

    private SepaText() {}

    /** @return the text with its umlauts written out, its accents dropped, all else outside the set a point, and cut to length */
    static String of(String text, int mostCharacters) {
        var german = Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .mapToObj(letter -> GERMAN.getOrDefault(letter, Character.toString(letter)))
                .collect(Collectors.joining());
        var plain = Normalizer.normalize(german, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-zA-Z0-9/?:().,'+ -]", ".")
                .replaceAll(" +", " ")
                .strip();
        return plain.length() <= mostCharacters
                ? plain
                : plain.substring(0, mostCharacters).strip();
    }
}
