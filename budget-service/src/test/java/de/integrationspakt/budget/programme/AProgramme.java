package de.integrationspakt.budget.programme;

import static de.integrationspakt.budget.Given.API;
import static de.integrationspakt.budget.Given.euro;

import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.testing.As;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Programmes of tests: named by the ministry, drafted by one of its people and approved by another. */
public final class AProgramme {

    private static final AtomicInteger CODES = new AtomicInteger();

    private AProgramme() {}

    /** Somebody else of the ministry. */
    public static RequestSpecification second() {
        return As.someone("second-pair-of-eyes", Set.of(Roles.MINISTRY), Set.of("08"));
    }

    /** @return the code of a programme without rules */
    public static String named() {
        var code = "TRY-" + CODES.incrementAndGet();
        As.client("ministry")
                .body(Map.of("code", code, "titleDe", "Probe", "titleEn", "Trial"))
                .post(API + "/programmes")
                .then()
                .statusCode(201);
        return code;
    }

    /** @param validTo null: until a newer version */
    public static Map<String, Object> rules(String validFrom, String validTo) {
        var rules = new LinkedHashMap<String, Object>();
        rules.put("titleDe", "Probe");
        rules.put("titleEn", "Trial");
        rules.put("legalBasis", "VwV Probe");
        rules.put("targetGroupDe", "Alle");
        rules.put("targetGroupEn", "All");
        rules.put("validFrom", validFrom);
        rules.put("validTo", validTo);
        rules.put("drawdown", "MEASURE");
        rules.put("applicantKinds", List.of("MUNICIPALITY", "GROUP"));
        rules.put(
                "distribution",
                Map.of(
                        "parts",
                        List.of(Map.of("key", "HEAD_COUNT", "weight", 1)),
                        "rounding",
                        "LARGEST_REMAINDER_CENT"));
        rules.put("rates", List.of());
        rules.put("pots", List.of());
        rules.put("minimumFtePercent", 25);
        rules.put("minimumFrame", euro("51000.00"));
        rules.put("grantMonths", 24);
        rules.put("caseloadHigh", 80);
        rules.put("caseloadAlarm", 110);
        rules.put("remedy", "ACTION");
        rules.put("dueDays", List.of("12-10"));
        rules.put("paidThrough", "HOLDER");
        rules.put("carryOver", "LAPSES");
        rules.put("payableAfter", "PUBLICATION");
        return rules;
    }

    /** @return the number of the draft */
    public static int drafted(String code, Map<String, Object> rules) {
        return As.client("ministry")
                .body(rules)
                .post(API + "/programmes/" + code + "/versions")
                .then()
                .statusCode(201)
                .extract()
                .path("version");
    }

    public static Response approved(String code, int version) {
        return second().post(API + "/programmes/" + code + "/versions/" + version + "/approval");
    }

    /** @return the number of the version now in force */
    public static int inForce(String code, Map<String, Object> rules) {
        int version = drafted(code, rules);
        approved(code, version).then().statusCode(200);
        return version;
    }
}
