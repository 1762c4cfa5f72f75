package de.integrationspakt.local.demo;

import java.util.List;
import java.util.Map;

/** Two claims on the variant line: one on its way through four hands to the paid euro, one waiting for its second pair of eyes. */
final class CostClaims {
    private static final String CLAIMS = "/api/municipality/v1/claims";
    private static final String ORDERS = "/api/budget/v1/payment-orders";

    private final Gateway gateway;

    CostClaims(Gateway gateway) {
        this.gateway = gateway;
    }

    /** Up to ASSESSED. */
    String assessed(String ags, int persons, String rent, String heating) throws DemoFailed, InterruptedException {
        String claim = gateway.post(
                        "gemeinde-" + ags,
                        CLAIMS,
                        "claim-" + ags,
                        Map.of(
                                "ags",
                                ags,
                                "budgetLine",
                                BudgetLines.COST_CLAIM_VARIANT,
                                "periodFrom",
                                "2018-01-01",
                                "periodTo",
                                "2018-06-30",
                                "persons",
                                persons,
                                "items",
                                List.of(
                                        item("RENT", rent, "Miete der Unterkünfte"),
                                        item("HEATING_AND_OPERATING", heating, "Heizung und Nebenkosten"))))
                .path("id")
                .asText();
        gateway.post("gemeinde-" + ags, CLAIMS + "/" + claim + "/submission", "submission-" + ags, null);
        gateway.post("grant-office-a", CLAIMS + "/" + claim + "/assessment", "assessment-" + ags, Map.of());
        return claim;
    }

    /** From ASSESSED to PAID; the only claim of the line that is ordered by then. */
    String paid(String claim) throws DemoFailed, InterruptedException {
        gateway.post("grant-office-b", CLAIMS + "/" + claim + "/approval", "claim-approval", null);
        gateway.await("auditor", CLAIMS + "/" + claim, "RESERVED");
        String order = gateway.post(
                        "treasury-a",
                        ORDERS,
                        "payment-order",
                        Map.of("budgetLine", BudgetLines.COST_CLAIM_VARIANT, "dueOn", "2018-12-10"))
                .path("id")
                .asText();
        gateway.post("treasury-b", ORDERS + "/" + order + "/release", "release", null);
        gateway.post(
                "treasury-a",
                ORDERS + "/" + order + "/confirmation",
                "confirmation",
                Map.of("executedOn", "2018-12-10"));
        gateway.await("auditor", CLAIMS + "/" + claim, "PAID");
        return order;
    }

    private static Map<String, Object> item(String category, String amount, String description) {
        return Map.of("category", category, "amount", Euro.of(amount), "description", description);
    }
}
