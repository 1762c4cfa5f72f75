package de.integrationspakt.municipality.accommodation;

import de.integrationspakt.kernel.table.Choice;
import java.util.List;

/** Whether the municipality owns the place or rents it. */
public enum Tenure {
    OWNED,
    RENTED;

    static List<Choice> choices() {
        return List.of(
                new Choice(OWNED.name(), "Eigentum", "Owned"), new Choice(RENTED.name(), "angemietet", "Rented"));
    }
}
