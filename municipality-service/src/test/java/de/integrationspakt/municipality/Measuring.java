package de.integrationspakt.municipality;

import static de.integrationspakt.municipality.Stage.API;
import static de.integrationspakt.municipality.Stage.KIRCHHEIM;
import static de.integrationspakt.municipality.Stage.euro;
import static de.integrationspakt.municipality.Stage.step;

import de.integrationspakt.kernel.testing.As;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Language courses of Kirchheim's on their way. A course costs 6,000 EUR, of which the town pays 500. */
public final class Measuring {
    public static final String TOWN = "gemeinde-" + KIRCHHEIM;

    /** A standard that asks for nothing but a childcare of two hours. */
    public static final String STANDARD = """
            {"validFrom":"2095-01-01","reason":"for the test","rate":{"kind":"FLAT","amount":{"amount":"100.00","currency":"EUR"},
             "costSharePercent":100},"criteria":[{"code":"CHILDCARE_HOURS","kind":"AT_LEAST","least":2,"deviationAllowed":true,
             "titleDe":"Kinderbetreuung","titleEn":"Childcare"}]}""";

    private Measuring() {}

    /** What the town writes; it meets all of the standard of 2017. */
    public static Map<String, Object> content(String from, String to) {
        var content = new HashMap<String, Object>();
        content.put("title", "German A1 in the morning");
        content.put("provider", "Volkshochschule Kirchheim");
        content.put("district", "08116");
        content.put("targetGroup", "WOMEN");
        content.put("languages", List.of("de"));
        content.put("groups", 1);
        content.put("places", 16);
        content.put("teachingUnits", 100);
        content.put("entryLevel", "A0");
        content.put("exitLevel", "A1");
        content.put("periodFrom", from);
        content.put("periodTo", to);
        content.put(
                "costs",
                List.of(
                        Map.of("kind", "FEES", "amount", euro("5000.00"), "description", "100 units at 50 EUR"),
                        Map.of("kind", "ROOMS", "amount", euro("1000.00"))));
        content.put("financing", List.of(Map.of("kind", "OWN_MEANS", "amount", euro("500.00"))));
        content.put(
                "answers",
                List.of(
                        Map.of("criterion", "STAFF_QUALIFICATION", "choice", "BAMF_ADMISSION"),
                        Map.of("criterion", "UNITS_PER_WEEK", "number", 8),
                        Map.of("criterion", "FINAL_TEST", "yes", true)));
        return content;
    }

    public static Map<String, Object> measure(String line, Map<String, Object> content) {
        return Map.of("applicant", KIRCHHEIM, "budgetLine", line, "type", "LANGUAGE_COURSE", "content", content);
    }

    /** The path of a new draft that runs from March to July. */
    public static String draft(String line, int year) {
        return draft(line, content(year + "-03-01", year + "-07-31"));
    }

    public static String draft(String line, Map<String, Object> content) {
        var measure = As.client(TOWN).body(measure(line, content)).post(API + "/measures");
        measure.then().statusCode(201);
        return API + "/measures/" + measure.jsonPath().getString("id");
    }

    /** The path of a measure that waits for the second officer. */
    public static String assessed(String line, Map<String, Object> content) {
        var path = draft(line, content);
        step(TOWN, path + "/submission", null);
        step("grant-office-a", path + "/assessment", Map.of());
        return path;
    }

    /** The path of an approved measure, whose money is asked for. */
    public static String approved(String line, Map<String, Object> content) {
        var path = assessed(line, content);
        step("grant-office-b", path + "/approval", null);
        return path;
    }

    /** The path of a measure whose money is set aside. */
    public static String granted(String line, Map<String, Object> content) {
        var path = approved(line, content);
        hear("FundsReserved", path, 1, Map.of("amountCents", 500_000));
        return path;
    }

    /** Budget told something about the measure's request. */
    public static void hear(String fact, String path, int version, Map<String, ?> more) {
        var data = new HashMap<String, Object>(more);
        data.put("requestId", Stage.read(path).getString("funding.request"));
        data.put("requester", "municipality");
        data.put("version", version);
        Stage.hear("budget.funding", fact, KIRCHHEIM, data);
    }

    public static UUID id(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    /** Good enough for the form of the operation at this address. */
    public static String body(String address, String line, int year) {
        var content = json(content(year + "-03-01", year + "-07-31"));
        if (address.endsWith("/measures")) {
            return "{\"applicant\":\"08116033\",\"budgetLine\":\"" + line
                    + "\",\"type\":\"LANGUAGE_COURSE\",\"content\":" + content + "}";
        }
        if (address.endsWith("/amendments")) {
            return "{\"reason\":\"for the test\",\"content\":" + content + "}";
        }
        if (address.contains("/participation/")) {
            return "{\"planned\":1,\"started\":0,\"finished\":0,\"droppedOut\":0,\"reachedExit\":0,\"movedOn\":0}";
        }
        if (address.endsWith("/query")) {
            return "{\"question\":\"?\"}";
        }
        if (address.endsWith("/answer")) {
            return "{\"answer\":\"!\"}";
        }
        if (address.endsWith("/early-start-decision")) {
            return "{\"permitted\":true,\"reason\":\"for the test\"}";
        }
        if (address.endsWith("/assessment")) {
            return "{}";
        }
        return address.matches(".*/measures/[^/]*") ? "{\"content\":" + content + "}" : "{\"reason\":\"for the test\"}";
    }

    private static String json(Object value) {
        try {
            return new com.fasterxml.jackson.databind.ObjectMapper().writeValueAsString(value);
        } catch (com.fasterxml.jackson.core.JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }
}
