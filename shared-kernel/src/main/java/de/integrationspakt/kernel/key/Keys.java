package de.integrationspakt.kernel.key;

final class Keys {
    private Keys() {}

    static void require(String value, String form, String sentence) {
        if (value == null || !value.matches(form)) {
            throw new IllegalArgumentException(sentence + ", not: " + value);
        }
    }
}
