package de.integrationspakt.budget.pooling;

import static de.integrationspakt.budget.Given.API;
import static de.integrationspakt.budget.Given.KIRCHHEIM;
import static de.integrationspakt.budget.Given.REUTLINGEN;
import static de.integrationspakt.budget.Given.WENDLINGEN;

import de.integrationspakt.budget.Given;
import de.integrationspakt.kernel.testing.As;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Groups and poolings of tests: Kirchheim and Wendlingen of one district, Reutlingen of another. */
final class APooling {

    static final List<String> MEMBERS = List.of(KIRCHHEIM, WENDLINGEN, REUTLINGEN);

    private APooling() {}

    /** A line of 2017 for posts, with 202,723.15, 67,322.24 and 729,954.62 EUR published. */
    static String aLine() {
        var line = Given.aLine("IM", 2017, "1000000.01", "FUNDED_POST");
        Given.published(Given.aRun(line, Given.aClosedSurvey(), Map.of()));
        return line;
    }

    static String aGroup() {
        return As.client("gemeinde-" + KIRCHHEIM)
                .body(group("2017-01-01", null))
                .post(API + "/groups")
                .then()
                .statusCode(201)
                .extract()
                .path("key");
    }

    static Map<String, Object> group(String validFrom, String validTo) {
        var group = new LinkedHashMap<String, Object>();
        group.put("name", "Neckar-Alb");
        group.put("lead", KIRCHHEIM);
        group.put("members", MEMBERS);
        group.put("validFrom", validFrom);
        group.put("validTo", validTo);
        return group;
    }

    static Response propose(String client, String group, String line, Map<String, String> stated) {
        var parts = stated.entrySet().stream()
                .map(part -> Map.of("member", part.getKey(), "amount", Given.euro(part.getValue())))
                .toList();
        return As.client(client)
                .body(Map.of("group", group, "budgetLine", line, "parts", parts))
                .post(API + "/poolings");
    }

    /** @return the id of a proposal by Kirchheim */
    static String proposed(String group, String line, Map<String, String> stated) {
        return propose("gemeinde-" + KIRCHHEIM, group, line, stated)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static Response consent(String client, String pooling, String member) {
        return As.client(client).body(Map.of("member", member)).post(API + "/poolings/" + pooling + "/consents");
    }

    static Response step(String client, String pooling, String step) {
        return As.client(client)
                .body(
                        step.endsWith("confirmation") || step.equals("examination")
                                ? ""
                                : "{\"reason\":\"Stelle entfällt\"}")
                .post(API + "/poolings/" + pooling + "/" + step);
    }

    /** @return a pooling that waits for the second officer, grant-office-b */
    static String examined(String group, String line, Map<String, String> stated) {
        var pooling = proposed(group, line, stated);
        MEMBERS.forEach(
                member -> consent("gemeinde-" + member, pooling, member).then().statusCode(200));
        step("grant-office-a", pooling, "examination").then().statusCode(200);
        return pooling;
    }

    static String pooled(String group, String line) {
        var pooling = examined(group, line, Map.of(REUTLINGEN, "29954.62"));
        step("grant-office-b", pooling, "confirmation").then().statusCode(200);
        return pooling;
    }

    static String available(String line, String holder) {
        return Given.account(line, holder).getString("items[0].available.amount");
    }
}
