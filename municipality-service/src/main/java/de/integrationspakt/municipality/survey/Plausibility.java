package de.integrationspakt.municipality.survey;

import de.integrationspakt.kernel.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What looks strange about a count. It is named with its numbers and hinders nobody: real counts rose and fell. */
@ApplicationScoped
class Plausibility {
    private final Database database;

    Plausibility(Database database) {
        this.database = database;
    }

    /** What can look strange. */
    enum Oddity {
        /** More or fewer than last year by more than the limits. */
        CHANGED_MUCH,
        /** None, and last year there were some. */
        NOW_NONE,
        /** More of the inhabitants than the limit. */
        MANY_FOR_POPULATION,
        /** More who followed than there are to follow. */
        MORE_FAMILY_THAN_COHORT
    }

    /**
     * From when on it does.
     *
     * @param changePercent how much more or less than last year, in percent, and
     * @param changePersons in persons: both must be exceeded
     * @param permilleOfPopulation persons of a thousand inhabitants
     */
    record Limits(int fromYear, int changePercent, int changePersons, int permilleOfPopulation, long version) {}

    /** @param actual and @param compared are what was set against each other */
    record Finding(Oddity oddity, long actual, long compared, long limit) {}

    /** Those of the year, or of the last year before it that has some. */
    Limits limits(int year) {
        return database.first(
                        "SELECT from_year, change_percent, change_persons, permille_of_population, version"
                                + " FROM plausibility_limit WHERE from_year <= ? ORDER BY from_year DESC LIMIT 1",
                        row -> new Limits(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getLong(5)),
                        year)
                .orElseThrow(() -> new IllegalStateException("no plausibility limits before " + year));
    }

    static List<Finding> findings(Count count, Optional<Integer> lastYear, int population, Limits limits) {
        var findings = new ArrayList<Finding>();
        int persons = count.persons();
        lastYear.ifPresent(last -> {
            long change = Math.abs((long) persons - last);
            if (persons == 0 && last > 0) {
                findings.add(new Finding(Oddity.NOW_NONE, 0, last, 0));
            } else if (change > limits.changePersons() && change * 100 > (long) limits.changePercent() * last) {
                findings.add(new Finding(Oddity.CHANGED_MUCH, persons, last, limits.changePercent()));
            }
        });
        if (population > 0 && (long) persons * 1000 > (long) limits.permilleOfPopulation() * population) {
            findings.add(new Finding(Oddity.MANY_FOR_POPULATION, persons, population, limits.permilleOfPopulation()));
        }
        if (count.familyReunificationPersons() > count.cohortPersons()) {
            findings.add(new Finding(
                    Oddity.MORE_FAMILY_THAN_COHORT, count.familyReunificationPersons(), count.cohortPersons(), 0));
        }
        return findings;
    }
}
