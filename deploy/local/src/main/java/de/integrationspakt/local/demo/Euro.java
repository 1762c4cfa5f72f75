package de.integrationspakt.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Map;

/** Money as the API writes it. */
final class Euro {
    private Euro() {}

    /** @param amount with two decimals, such as {@code 4500.50} */
    static Map<String, String> of(String amount) {
        return Map.of("amount", amount, "currency", "EUR");
    }

    static Map<String, String> ofWhole(long euro) {
        return of(euro + ".00");
    }

    static BigDecimal read(JsonNode money) {
        return new BigDecimal(money.path("amount").asText("0"));
    }
}
