package de.integrationspakt.local.demo;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The head counts of 15 September 2017, from the municipalities that were published, to the statistical office. */
final class Survey2017 {
    private static final String SURVEY = "/api/municipality/v1/surveys/2017";

    private final Gateway gateway;

    Survey2017(Gateway gateway) {
        this.gateway = gateway;
    }

    String play(List<PublishedCase> cases) throws DemoFailed, InterruptedException {
        deadlines("2099-10-15", "2099-12-31"); // the real ones are over, and nobody could report
        for (PublishedCase one : cases) {
            gateway.put(
                    "gemeinde-" + one.ags(),
                    SURVEY + "/head-counts/" + one.ags(),
                    Map.of(
                            "cohortPersons",
                            one.persons(),
                            "familyReunificationPersons",
                            0,
                            "note",
                            "Published or derived total; how it splits was not published"));
        }
        for (String district :
                new TreeSet<>(cases.stream().map(PublishedCase::district).toList())) {
            gateway.post(
                    "kreis-" + district,
                    SURVEY + "/transmissions",
                    "transmission-" + district,
                    Map.of("district", district));
        }
        gateway.post("statistics", SURVEY + "/closure", "closure-2017", null);
        deadlines("2017-10-15", "2017-12-31");
        return "";
    }

    private void deadlines(String reportBy, String correctBy) throws DemoFailed, InterruptedException {
        gateway.put(
                "ministry",
                SURVEY,
                Map.of("referenceDate", "2017-09-15", "reportBy", reportBy, "correctBy", correctBy));
    }
}
