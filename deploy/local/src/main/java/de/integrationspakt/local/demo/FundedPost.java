package de.integrationspakt.local.demo;

import java.util.Map;

/** A full case-manager post with a degree in 2018, at 64,000 EUR of Kirchheim's frame. */
final class FundedPost {
    private static final String POSTS = "/api/casemanagement/v1/posts";

    private final Gateway gateway;

    FundedPost(Gateway gateway) {
        this.gateway = gateway;
    }

    String play(String ags) throws DemoFailed, InterruptedException {
        String post = gateway.post(
                        "gemeinde-" + ags,
                        POSTS,
                        "post-" + ags,
                        Map.of(
                                "ags",
                                ags,
                                "budgetLine",
                                BudgetLines.POSTS_2018,
                                "qualification",
                                "DEGREE",
                                "fte",
                                "1.00",
                                "from",
                                "2018-01-01",
                                "months",
                                12,
                                "caseManager",
                                Map.of("name", "A. Beispiel")))
                .path("id")
                .asText();
        gateway.post("grant-office-b", POSTS + "/" + post + "/approval", "post-approval-" + ags, null);
        gateway.await("auditor", POSTS + "/" + post, "FUNDED");
        return post;
    }
}
