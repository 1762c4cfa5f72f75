package de.integrationspakt.e2e;

import de.integrationspakt.e2e.Client.Answer;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.awaitility.Awaitility;

/** What stories begin with: a register, a survey, a line, its shares. */
public final class World {
    public static final String MUNICIPALITY = "/api/municipality/v1";
    public static final String BUDGET = "/api/budget/v1";
    public static final String CASES = "/api/casemanagement/v1";
    private static boolean registered;

    private World() {}

    public static Map<String, String> euro(String amount) {
        return Map.of("amount", amount, "currency", "EUR");
    }

    public static Map<String, String> cents(long cents) {
        return euro(BigDecimal.valueOf(cents, 2).toPlainString());
    }

    /** All 1,101 municipalities, once for all stories. */
    public static synchronized void register() {
        if (!registered) {
            var file = Register.file(Register.keys());
            Client.of("ministry")
                    .send("POST", MUNICIPALITY + "/registry-imports", file, "register", "text/plain; charset=utf-8")
                    .ok();
            registered = true;
        }
    }

    /** A survey of the year over these municipalities, reported by their districts and closed. */
    public static Answer survey(int year, List<String> municipalities, ToIntFunction<String> persons) {
        register();
        var base = MUNICIPALITY + "/surveys/" + year;
        Client.of("ministry")
                .put(
                        base,
                        Map.of("referenceDate", year + "-09-15", "reportBy", "2099-10-15", "correctBy", "2099-12-31"))
                .ok();
        var districts = new TreeSet<String>();
        for (String ags : municipalities) {
            var district = ags.substring(0, 5);
            districts.add(district);
            var count = Map.of(
                    "cohortPersons",
                    persons.applyAsInt(ags),
                    "familyReunificationPersons",
                    0,
                    "reason",
                    "counted for another story");
            Client.of("kreis-" + district)
                    .put(base + "/head-counts/" + ags, count)
                    .ok();
        }
        for (String district : districts) {
            Client.of("kreis-" + district)
                    .post(base + "/transmissions", Map.of("district", district))
                    .ok();
        }
        return Client.of("statistics").post(base + "/closure", null).ok();
    }

    public static void line(String code, String programme, int year, String appropriation, String drawdown) {
        var line = Map.of(
                "programme",
                programme,
                "year",
                year,
                "chapter",
                "0908",
                "title",
                "633 01",
                "appropriation",
                euro(appropriation),
                "drawdown",
                drawdown);
        Client.of("ministry").put(BUDGET + "/budget-lines/" + code, line).ok();
    }

    /** Calculates and publishes a final run; answers the published run. */
    public static Answer shares(String code, int surveyYear, String rounding) {
        var body = Map.of("budgetLine", code, "surveyYear", surveyYear, "stage", "FINAL", "rounding", rounding);
        var officer = Client.of("grant-office-a");
        var run = eventually(() -> officer.post(BUDGET + "/allocation-runs", body), answer -> answer.status() != 409);
        var path = BUDGET + "/allocation-runs/" + run.ok().json().path("id").asText();
        return Client.of("grant-office-b").post(path + "/approval", null).ok();
    }

    public static Answer account(String code, String holder) {
        return Client.of("auditor").getUntilAnswered(BUDGET + "/accounts?budgetLine=" + code + "&holder=" + holder);
    }

    public static <T> T eventually(Supplier<T> attempt, Predicate<T> holds) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(100))
                .until(attempt::get, holds);
    }

    /** A claim over one item. */
    public static Map<String, Object> claim(String ags, String code, int year, long cents) {
        return Map.of(
                "ags",
                ags,
                "budgetLine",
                code,
                "periodFrom",
                year + "-01-01",
                "periodTo",
                year + "-06-30",
                "persons",
                10,
                "items",
                List.of(Map.of("category", "RENT", "amount", cents(cents), "description", "Miete")));
    }
}
