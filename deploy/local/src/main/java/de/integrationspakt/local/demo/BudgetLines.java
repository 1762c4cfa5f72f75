package de.integrationspakt.local.demo;

import java.util.List;
import java.util.Map;

/** The budget lines of 2017 and 2018: 320 million euro, as far as it was published what they were for. */
final class BudgetLines {
    static final String POSTS_2017 = "IM-2017";
    static final String POSTS_2018 = "IM-2018";
    static final String FLAT_2017 = "ILA-2017";

    /** § 29d FAG knows the flat rate only; this part of its money shows the claims that a programme version may ask for instead. */
    static final String COST_CLAIM_VARIANT = "ILA-2018-COST-CLAIM-VARIANT";

    /** Of the 90 million of 2018, so that both years stay 320 million. */
    static final long COST_CLAIM_VARIANT_EURO = 10_000_000;

    static final List<Line> ALL = List.of(
            new Line(POSTS_2017, "IM", 2017, 58_000_000, "FUNDED_POST"),
            new Line(POSTS_2018, "IM", 2018, 58_000_000, "FUNDED_POST"),
            new Line(FLAT_2017, "ILA", 2017, 90_000_000, "FLAT_RATE"),
            new Line("ILA-2018", "ILA", 2018, 90_000_000 - COST_CLAIM_VARIANT_EURO, "FLAT_RATE"),
            new Line(COST_CLAIM_VARIANT, "ILA", 2018, COST_CLAIM_VARIANT_EURO, "COST_CLAIM"),
            // The 24 million: a round of VwV Deutsch 3.3, social work in schools 2.5 a school year, civic engagement
            // 5.4 for two
            // years; what the rest was for was not published.
            new Line("VWV-DEUTSCH-2017", "VWV-DEUTSCH", 2017, 3_300_000, "MEASURE"),
            new Line("SCHOOL-SOCIAL-WORK-2017", "SCHOOL-SOCIAL-WORK", 2017, 2_500_000, "MEASURE"),
            new Line("SCHOOL-SOCIAL-WORK-2018", "SCHOOL-SOCIAL-WORK", 2018, 2_500_000, "MEASURE"),
            new Line("CIVIC-ENGAGEMENT-2017", "CIVIC-ENGAGEMENT", 2017, 2_700_000, "MEASURE"),
            new Line("CIVIC-ENGAGEMENT-2018", "CIVIC-ENGAGEMENT", 2018, 2_700_000, "MEASURE"),
            new Line("NOT-YET-ASSIGNED-2017", "NOT-YET-ASSIGNED", 2017, 3_500_000, "MEASURE"),
            new Line("NOT-YET-ASSIGNED-2018", "NOT-YET-ASSIGNED", 2018, 6_800_000, "MEASURE"));

    private BudgetLines() {}

    /** One line and what parliament put on it. */
    record Line(String code, String programme, int year, long appropriationEuro, String drawdown) {

        Map<String, Object> body() {
            return Map.of(
                    "programme",
                    programme,
                    "year",
                    year,
                    "chapter",
                    "0908",
                    "title",
                    "633 01",
                    "appropriation",
                    Euro.ofWhole(appropriationEuro),
                    "drawdown",
                    drawdown);
        }
    }
}
