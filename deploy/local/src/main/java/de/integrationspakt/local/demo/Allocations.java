package de.integrationspakt.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** The shares of the published municipalities: run by one officer, approved by another. */
final class Allocations {
    private static final String RUNS = "/api/budget/v1/allocation-runs";

    private final Gateway gateway;
    private final Steps steps;

    Allocations(Gateway gateway, Steps steps) {
        this.gateway = gateway;
        this.steps = steps;
    }

    /**
     * Gives the run's id.
     *
     * @param statewidePersons of whom only the published municipalities are counted here; the share of the others stays in the line
     */
    String publish(String line, long statewidePersons) throws DemoFailed, InterruptedException {
        String run = steps.once("run-" + line, () -> gateway.post(
                        "grant-office-a",
                        RUNS,
                        "run-" + line,
                        Map.of(
                                "budgetLine",
                                line,
                                "surveyYear",
                                2017,
                                "stage",
                                "FINAL",
                                "rounding",
                                "HALF_UP_EURO",
                                "statewidePersons",
                                statewidePersons))
                .path("id")
                .asText());
        return steps.once("approval-" + line, () -> {
            gateway.post("grant-office-b", RUNS + "/" + run + "/approval", "approval-" + line, null);
            return run;
        });
    }

    /** How many of the published amounts are reproduced to the euro. */
    long reproduced(String run, List<PublishedCase> cases) throws DemoFailed, InterruptedException {
        JsonNode shares = gateway.get("auditor", RUNS + "/" + run + "/allocations?limit=500");
        long hits = 0;
        for (JsonNode share : shares.path("items")) {
            BigDecimal amount = Euro.read(share.path("amount"));
            String holder = share.path("holder").asText();
            hits += cases.stream()
                    .filter(one ->
                            one.ags().equals(holder) && amount.compareTo(BigDecimal.valueOf(one.publishedEuro())) == 0)
                    .count();
        }
        return hits;
    }
}
