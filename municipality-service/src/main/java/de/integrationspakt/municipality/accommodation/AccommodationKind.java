package de.integrationspakt.municipality.accommodation;

import de.integrationspakt.kernel.table.Choice;
import java.util.Arrays;
import java.util.List;

/** What kind of place it is. */
public enum AccommodationKind {
    COLLECTIVE_HOME("Sammelunterkunft", "Collective home"),
    FLAT("Wohnung", "Flat"),
    CONTAINER("Container", "Container"),
    HOTEL("Beherbergungsbetrieb", "Hotel or guest house"),
    OTHER("Sonstige", "Other");

    private final String german;
    private final String english;

    AccommodationKind(String german, String english) {
        this.german = german;
        this.english = english;
    }

    static List<Choice> choices() {
        return Arrays.stream(values())
                .map(kind -> new Choice(kind.name(), kind.german, kind.english))
                .toList();
    }
}
