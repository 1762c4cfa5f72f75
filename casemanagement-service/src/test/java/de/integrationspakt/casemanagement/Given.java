package de.integrationspakt.casemanagement;

import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.kernel.testing.Facts;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What other services have told before a test begins, and posts in some state. */
public final class Given {
    public static final String POSTS = "/api/casemanagement/v1/posts";
    private static final long ENOUGH_CENTS = 100_000_000;

    private Given() {}

    /** Integrationsmanagement in its four versions, and a programme that funds no posts. */
    public static void programmes() {
        programme("IM", 1, "2017-01-01", "2019-12-31", "MUNICIPALITY,DISTRICT,GROUP", 5_100_000L, 24, twoRates("2017"));
        programme("IM", 2, "2020-01-01", "2022-12-31", "MUNICIPALITY,DISTRICT,GROUP", 5_100_000L, 36, twoRates("2020"));
        programme("IM", 3, "2023-01-01", "2024-12-31", "MUNICIPALITY,DISTRICT,GROUP", 5_100_000L, 60, oneRate("2023"));
        programme("IM", 4, "2025-01-01", null, "DISTRICT", null, 60, oneRate("2025"));
    }

    private static List<Map<String, ?>> twoRates(String year) {
        return List.of(rate("DEGREE", year, 6_400_000), rate("VOCATIONAL", year, 5_100_000));
    }

    private static List<Map<String, ?>> oneRate(String year) {
        return List.of(rate("ANY", year, 6_000_000));
    }

    private static Map<String, ?> rate(String qualification, String year, long cents) {
        return Map.of("qualification", qualification, "validFrom", year + "-01-01", "amountCentsPerYear", cents);
    }

    private static void programme(
            String code,
            int version,
            String from,
            String to,
            String kinds,
            Long minimumFrameCents,
            int months,
            List<Map<String, ?>> rates) {
        var data = new HashMap<String, Object>();
        data.put("programme", code);
        data.put("version", version);
        data.put("validFrom", from);
        data.put("validTo", to);
        data.put("drawdown", "FUNDED_POST");
        data.put("applicantKinds", List.of(kinds.split(",")));
        data.put("rates", rates);
        data.put("minimumFtePercent", 25);
        data.put("minimumFrameCents", minimumFrameCents);
        data.put("grantMonths", months);
        data.put("caseloadHigh", 80);
        data.put("caseloadAlarm", 110);
        data.put("remedy", "ACTION");
        hear("budget.programmes", Facts.fact("ProgrammeVersionPublished", code + "/" + version, data));
    }

    public static void line(String code, int year) {
        line("BudgetLineOpened", code, year, "FUNDED_POST", 1);
    }

    public static void line(String fact, String code, int year, String drawdown, long version) {
        var data =
                Map.of("budgetLine", code, "programme", "IM", "year", year, "drawdown", drawdown, "version", version);
        hear("budget.lines", Facts.fact(fact, code, data));
    }

    public static void municipality(String ags, String name) {
        var data = Map.of("ags", ags, "name", name, "district", ags.substring(0, 5), "version", 1);
        hear("municipality.registry", Facts.fact("MunicipalityRegistered", ags, data));
    }

    public static void share(String line, String holder, int surveyYear, long persons, long amountCents, long version) {
        hear("budget.shares", shareFact(line, holder, surveyYear, persons, amountCents, version));
    }

    public static JsonNode shareFact(
            String line, String holder, int surveyYear, long persons, long amountCents, long version) {
        return Facts.fact(
                "SharePublished",
                line + "/" + holder,
                Map.of(
                        "budgetLine", line,
                        "holder", holder,
                        "run", UUID.randomUUID().toString(),
                        "surveyYear", surveyYear,
                        "surveyVersion", 1,
                        "persons", persons,
                        "amountCents", amountCents,
                        "version", version));
    }

    /** A municipality with a share that suffices, and the line and rules it rests on. */
    public static void holder(String ags, String line, int year) {
        programmes();
        line(line, year);
        municipality(ags, "Gemeinde " + ags);
        share(line, ags, year, 268, ENOUGH_CENTS, 1);
    }

    /** What a municipality sends to apply. */
    public static Map<String, Object> application(String ags, String line, String fte, String from) {
        var body = new HashMap<String, Object>();
        body.put("ags", ags);
        body.put("budgetLine", line);
        body.put("qualification", "DEGREE");
        body.put("fte", fte);
        body.put("from", from);
        body.put("months", 12);
        body.put("caseManager", Map.of("name", "A. Beispiel"));
        return body;
    }

    public static JsonPath applied(String ags, String line, String fte, String from) {
        return As.client("gemeinde-" + ags)
                .body(application(ags, line, fte, from))
                .post(POSTS)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    /** @return the request for money */
    public static String approved(String post) {
        return As.client("grant-office-b")
                .post(POSTS + "/" + post + "/approval")
                .then()
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .extract()
                .path("funding.request");
    }

    public static String funded(String ags, String line, String fte, String from) {
        var post = applied(ags, line, fte, from);
        var request = approved(post.getString("id"));
        funding("FundsReserved", request, 1, Map.of("amountCents", cents(post)));
        return post.getString("id");
    }

    public static long cents(JsonPath post) {
        return Math.round(Double.parseDouble(post.getString("amount.amount")) * 100);
    }

    /** Budget says something of a request, and it has been heard. */
    public static void funding(String fact, String request, long version, Map<String, ?> more) {
        hear("budget.funding", fundingFact(fact, request, version, more));
    }

    public static JsonNode fundingFact(String fact, String request, long version, Map<String, ?> more) {
        var data = new HashMap<String, Object>(more);
        data.put("requestId", request);
        data.put("requester", "casemanagement");
        data.put("version", version);
        return Facts.fact(fact, request, data);
    }

    public static void hear(String topic, JsonNode fact) {
        Facts.send(topic, fact);
        Facts.awaitHeard(fact);
    }
}
