package de.integrationspakt.municipality;

import static org.hamcrest.Matchers.oneOf;

import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.kernel.testing.Facts;
import de.integrationspakt.municipality.registry.RegisterFiles;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;

/** What most stories rest on: municipalities in the register, surveys, budget lines, claims on their way. */
public final class Stage {
    public static final String API = "/api/municipality/v1";
    /** Kirchheim unter Teck and Wendlingen am Neckar, in the district of Esslingen. */
    public static final String KIRCHHEIM = "08116033";

    public static final String WENDLINGEN = "08116071";
    /** Reutlingen, in another district. */
    public static final String REUTLINGEN = "08415061";

    private Stage() {}

    /** A few real municipalities; may be called by every test, since importing again changes nothing. */
    public static void register() {
        var file = RegisterFiles.asOf("20170131")
                .district("08116", "Esslingen", "44")
                .district("08415", "Reutlingen", "44")
                .municipality(KIRCHHEIM, "Kirchheim unter Teck, Stadt", "67", 40_000)
                .municipality(WENDLINGEN, "Wendlingen am Neckar, Stadt", "63", 16_000)
                .municipality(REUTLINGEN, "Reutlingen, Stadt", "67", 115_000);
        As.client("ministry")
                .contentType("text/plain; charset=UTF-8")
                .body(file.text())
                .post(API + "/registry-imports")
                .then()
                .statusCode(oneOf(200, 409));
    }

    /** A survey that is open for long. */
    public static void survey(int year) {
        As.client("ministry")
                .body(Map.of("referenceDate", year + "-09-15", "reportBy", "2099-10-15", "correctBy", "2099-12-31"))
                .put(API + "/surveys/" + year)
                .then()
                .statusCode(oneOf(200, 201));
    }

    /** With a reason, since another test may have transmitted a count of the year. */
    public static void count(int year, String ags, int persons) {
        As.client("gemeinde-" + ags)
                .body(Map.of("cohortPersons", persons, "familyReunificationPersons", 0, "reason", "counted again"))
                .put(API + "/surveys/" + year + "/head-counts/" + ags)
                .then()
                .statusCode(200);
    }

    /** Budget opened a line, and this service has heard of it. */
    public static void line(String code, int year, String drawdown) {
        hear(
                "budget.lines",
                "BudgetLineOpened",
                code,
                Map.of(
                        "budgetLine",
                        code,
                        "year",
                        year,
                        "drawdown",
                        drawdown,
                        "programme",
                        "ILA",
                        "programmeVersion",
                        1,
                        "version",
                        1));
    }

    /** Sends a fact and waits until it was heard. */
    public static void hear(String topic, String name, String subject, Map<String, ?> data) {
        var fact = Facts.fact(name, subject, data);
        Facts.send(topic, fact);
        Facts.awaitHeard(fact);
    }

    public static Map<String, String> euro(String amount) {
        return Map.of("amount", amount, "currency", "EUR");
    }

    /** A claim of Kirchheim's on the line. */
    public static Map<String, Object> aClaim(String line, int year, String rent) {
        return Map.of(
                "ags",
                KIRCHHEIM,
                "budgetLine",
                line,
                "periodFrom",
                year + "-01-01",
                "periodTo",
                year + "-06-30",
                "persons",
                268,
                "items",
                List.of(
                        Map.of("category", "RENT", "amount", euro(rent), "description", "Rent of the home"),
                        Map.of("category", "HEATING_AND_OPERATING", "amount", euro("1000.50"))));
    }

    /** The path of a new draft. */
    public static String draft(String line, int year, String rent) {
        var claim = As.client("gemeinde-" + KIRCHHEIM)
                .body(aClaim(line, year, rent))
                .post(API + "/claims");
        claim.then().statusCode(201);
        return API + "/claims/" + claim.jsonPath().getString("id");
    }

    public static void step(String client, String path, Object body) {
        var request = As.client(client);
        if (body != null) {
            request = request.body(body);
        }
        request.post(path).then().statusCode(200);
    }

    /** The path of a claim that waits for the second officer. */
    public static String assessed(String line, int year, String rent) {
        var path = draft(line, year, rent);
        step("gemeinde-" + KIRCHHEIM, path + "/submission", null);
        step("grant-office-a", path + "/assessment", Map.of());
        return path;
    }

    /** The path of an approved claim, whose money is asked for. */
    public static String approved(String line, int year, String rent) {
        var path = assessed(line, year, rent);
        step("grant-office-b", path + "/approval", null);
        return path;
    }

    public static JsonPath read(String path) {
        return As.client("auditor").get(path).then().statusCode(200).extract().jsonPath();
    }
}
