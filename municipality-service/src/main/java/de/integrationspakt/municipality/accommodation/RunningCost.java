package de.integrationspakt.municipality.accommodation;

/** Cost that comes every month; each is the cost category of the same code. */
public enum RunningCost {
    RENT("Miete", "Rent"),
    DEPRECIATION("Abschreibung", "Depreciation"),
    INTEREST("Zinsen", "Interest"),
    MAINTENANCE("Instandhaltung", "Maintenance"),
    HEATING_AND_OPERATING("Heizung und Betriebskosten", "Heating and operating"),
    ELECTRICITY("Strom", "Electricity"),
    WATER("Wasser", "Water"),
    WASTE("Abfall", "Waste"),
    CLEANING("Reinigung", "Cleaning"),
    CARETAKER("Hausmeister", "Caretaker"),
    HOME_MANAGEMENT("Heimleitung", "Home management"),
    SECURITY("Sicherheitsdienst", "Security"),
    INSURANCE("Versicherung", "Insurance");

    private final String german;
    private final String english;

    RunningCost(String german, String english) {
        this.german = german;
        this.english = english;
    }

    String german() {
        return german;
    }

    String english() {
        return english;
    }
}
