package de.integrationspakt.municipality.standard;

import de.integrationspakt.municipality.level.Area;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Standards and types for rule tests. */
public final class AStandard {
    private AStandard() {}

    /** Language courses: 100 units (mandatory), 8 to 20 persons, a qualified teacher (mandatory), a test. 50 EUR a unit and group, 90 %. */
    public static Standard ofLanguageCourses() {
        return of(
                new Rate(RateKind.PER_UNIT_AND_GROUP, 5_000, 90),
                criterion("TEACHING_UNITS", CriterionKind.AT_LEAST, 100, null, null, false),
                criterion("GROUP_SIZE", CriterionKind.RANGE, 8, 20, null, true),
                criterion(
                        "STAFF_QUALIFICATION", CriterionKind.ONE_OF, null, null, "BAMF_ADMISSION,DAF_TRAINING", false),
                criterion("FINAL_TEST", CriterionKind.YES, null, null, null, true));
    }

    public static Standard of(Rate rate, Criterion... criteria) {
        return new Standard(
                "LANGUAGE_COURSE",
                1,
                new StandardContent(LocalDate.of(2017, 1, 1), List.of(criteria), rate, "first"),
                "ministry-a",
                Instant.parse("2016-12-01T08:00:00Z"));
    }

    public static Criterion criterion(
            String code, CriterionKind kind, Integer least, Integer most, String choices, boolean deviationAllowed) {
        return new Criterion(code, kind, decimal(least), decimal(most), choices, null, deviationAllowed, code, code);
    }

    private static BigDecimal decimal(Integer number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }

    public static MeasureType type() {
        return new MeasureType() {
            @Override
            public String code() {
                return "LANGUAGE_COURSE";
            }

            @Override
            public Area area() {
                return Area.LANGUAGE;
            }
        };
    }
}
