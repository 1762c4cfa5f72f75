package de.integrationspakt.budget;

import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.kernel.testing.Facts;
import de.integrationspakt.kernel.testing.Sql;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** What the stories of budget begin with: a closed survey, a line, published shares, requests of other services. Figures are real ones. */
public final class Given {

    public static final String API = "/api/budget/v1";
    public static final String KIRCHHEIM = "08116033";
    public static final String WENDLINGEN = "08116071";
    public static final String REUTLINGEN = "08415061";

    private static final AtomicInteger LINES = new AtomicInteger();
    private static final AtomicInteger YEARS = new AtomicInteger(2030);
    private static final AtomicInteger REGISTER_VERSIONS = new AtomicInteger(1000);

    private static final Map<Map<String, Integer>, Integer> SURVEYS = new HashMap<>();

    private Given() {}

    public static Map<String, Object> euro(String amount) {
        return Map.of("amount", amount, "currency", "EUR");
    }

    /** A survey year that no other test uses. */
    public static int aYear() {
        return YEARS.incrementAndGet();
    }

    /** A closed survey of 268, 89 and 965 persons, as counted in 2017. */
    public static int aClosedSurvey() {
        var counts = new LinkedHashMap<String, Integer>();
        counts.put(KIRCHHEIM, 268);
        counts.put(WENDLINGEN, 89);
        counts.put(REUTLINGEN, 965);
        return aClosedSurvey(counts);
    }

    /** The same counts share a survey, since a year is asked for once and there are not so many years. Who counts again takes a year of its own. */
    public static synchronized int aClosedSurvey(Map<String, Integer> counts) {
        return SURVEYS.computeIfAbsent(Map.copyOf(counts), Given::aNewSurvey);
    }

    private static int aNewSurvey(Map<String, Integer> counts) {
        int year = aYear();
        counted(year, counts, 1);
        closed(
                year,
                1,
                counts.size(),
                counts.values().stream().mapToInt(Integer::intValue).sum(),
                counts.size());
        return year;
    }

    /** Counts of a version, with revisions that follow on those of the versions before. */
    public static void counted(int year, Map<String, Integer> counts, int version) {
        int revision = (version - 1) * counts.size();
        for (var count : counts.entrySet()) {
            var fact = Facts.fact(
                    "HeadCountTransmitted",
                    year + "/" + count.getKey(),
                    Map.of(
                            "surveyYear",
                            year,
                            "ags",
                            count.getKey(),
                            "district",
                            count.getKey().substring(0, 5),
                            "cohortPersons",
                            count.getValue(),
                            "familyReunificationPersons",
                            0,
                            "persons",
                            count.getValue(),
                            "version",
                            version,
                            "revision",
                            ++revision));
            Facts.send("municipality.surveys", fact);
        }
    }

    public static void closed(int year, int version, int municipalities, int persons, int upToRevision) {
        var fact = Facts.fact(
                "SurveyClosed",
                Integer.toString(year),
                Map.of(
                        "surveyYear", year,
                        "version", version,
                        "municipalities", municipalities,
                        "persons", persons,
                        "upToRevision", upToRevision));
        Facts.send("municipality.surveys", fact);
        Facts.awaitHeard(fact);
    }

    /** A line on which a test books past the line itself, so that it says another thing than the ledger. */
    public static String aLineAside(String programme, int year, String amount, String drawdown) {
        return aLine("ASIDE-" + LINES.incrementAndGet(), programme, year, amount, drawdown);
    }

    public static String aLine(String programme, int year, String amount, String drawdown) {
        return aLine(programme + "-" + year + "-" + LINES.incrementAndGet(), programme, year, amount, drawdown);
    }

    private static String aLine(String code, String programme, int year, String amount, String drawdown) {
        As.client("ministry")
                .body(Map.of(
                        "programme",
                        programme,
                        "year",
                        year,
                        "chapter",
                        "0908",
                        "title",
                        "633 01",
                        "appropriation",
                        euro(amount),
                        "drawdown",
                        drawdown))
                .put(API + "/budget-lines/" + code)
                .then()
                .statusCode(201);
        return code;
    }

    /** @return the id of a calculated run of largest remainders over the whole line */
    public static String aRun(String line, int surveyYear, Map<String, ?> more) {
        var body = new LinkedHashMap<String, Object>(Map.of(
                "budgetLine", line, "surveyYear", surveyYear, "stage", "FINAL", "rounding", "LARGEST_REMAINDER_CENT"));
        body.putAll(more);
        var id = new String[1];
        Facts.await(() -> {
            var answer = As.client("grant-office-a").body(body).post(API + "/allocation-runs");
            if (answer.statusCode() == 409) return false;
            id[0] = answer.then().statusCode(201).extract().path("id");
            return true;
        });
        return id[0];
    }

    public static JsonPath published(String run) {
        return As.client("grant-office-b")
                .post(API + "/allocation-runs/" + run + "/approval")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** A line whose shares are published: 202,723.15, 67,322.24 and 729,954.62 of 1,000,000.01 EUR. */
    public static String aLineWithShares(String drawdown) {
        var line = aLine("ILA", 2020, "1000000.01", drawdown);
        published(aRun(line, aClosedSurvey(), Map.of()));
        return line;
    }

    /** So much may be promised on the line for a later year. */
    public static void anAuthority(String line, int dueYear, String amount) {
        String movement = As.client("ministry")
                .body(Map.of(
                        "budgetLine",
                        line,
                        "kind",
                        "AUTHORITY",
                        "dueYear",
                        dueYear,
                        "amount",
                        euro(amount),
                        "reason",
                        "VE"))
                .post(API + "/budget-movements")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        As.client("treasury-a")
                .post(API + "/budget-movements/" + movement + "/approval")
                .then()
                .statusCode(200);
    }

    /** What is free on the line has lapsed or was carried over; it gives no more money. */
    public static void closed(String line) {
        String closing = As.client("ministry")
                .body(Map.of("budgetLine", line))
                .post(API + "/year-closings")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        As.client("treasury-a")
                .post(API + "/year-closings/" + closing + "/approval")
                .then()
                .statusCode(200);
    }

    public static JsonPath account(String line, String holder) {
        return As.client("auditor")
                .queryParam("budgetLine", line)
                .queryParam("holder", holder)
                .get(API + "/accounts")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Another service asks for money; answered when this returns. @return the request's id */
    public static String aRequest(String line, String holder, long amountCents) {
        return aRequest(line, holder, amountCents, "CLAIM");
    }

    public static String aRequest(String line, String holder, long amountCents, String kind) {
        var request = UUID.randomUUID().toString();
        var fact = Facts.fact(
                "FundsRequested",
                holder,
                Map.of(
                        "requestId", request,
                        "kind", kind,
                        "budgetLine", line,
                        "holder", holder,
                        "amountCents", amountCents));
        Facts.send("funding.requests", fact);
        Facts.awaitHeard(fact);
        return request;
    }

    public static void aPayee(String holder, String name) {
        var status = As.client("treasury-a")
                .body(Map.of("name", name, "iban", "DE89370400440532013000"))
                .put(API + "/payees/" + holder)
                .statusCode();
        if (status != 200 && status != 201) throw new AssertionError(status);
    }

    /** The towns of these tests are in the register, with whatever inhabitants. */
    public static void theRegister() {
        for (var ags : List.of(KIRCHHEIM, WENDLINGEN, REUTLINGEN)) {
            if (Sql.query("SELECT 1 FROM municipality WHERE ags = ?", ags).isEmpty()) inhabitants(ags, 1);
        }
    }

    /** The table that the version of 2025 names is there: 700 persons allocated to Esslingen and 300 to Reutlingen. */
    public static void allocationsToDistricts() {
        theRegister();
        var path = API + "/distribution-tables/ALLOCATIONS-2025";
        if (As.client("ministry").get(path).statusCode() == 200) return;
        As.client("ministry")
                .body(Map.of(
                        "title",
                        "Zuteilungen",
                        "source",
                        "Regierungspräsidium Karlsruhe",
                        "rows",
                        List.of(Map.of("holder", "08116", "number", 700), Map.of("holder", "08415", "number", 300))))
                .put(path)
                .then()
                .statusCode(201);
    }

    /** From now on the register knows the municipality with so many inhabitants, whatever it knew before. */
    public static void inhabitants(String ags, int population) {
        var fact = Facts.fact(
                "MunicipalityRegistered",
                ags,
                Map.of(
                        "ags",
                        ags,
                        "district",
                        ags.substring(0, 5),
                        "population",
                        population,
                        "version",
                        REGISTER_VERSIONS.incrementAndGet()));
        Facts.send("municipality.registry", fact);
        Facts.awaitHeard(fact);
    }
}
