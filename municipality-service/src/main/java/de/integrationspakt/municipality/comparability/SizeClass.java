package de.integrationspakt.municipality.comparability;

/**
 * Municipalities of similar population, by the bounds of official statistics (BBSR: rural municipality below 5,000, small
 * town below 20,000, medium town below 100,000), each cut once more.
 */
public enum SizeClass {
    BELOW_2000,
    BELOW_5000,
    BELOW_10000,
    BELOW_20000,
    BELOW_50000,
    BELOW_100000,
    FROM_100000;

    /** In SQL: the ordinal of the class of a population. @param column such as {@code m.population} */
    static String sql(String column) {
        return "width_bucket(" + column + ", ARRAY[2000,5000,10000,20000,50000,100000])";
    }
}
