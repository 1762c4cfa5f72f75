package de.integrationspakt.municipality.structure;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is responsible for a regular structure. */
@Schema(name = "StructureOwner")
public enum Owner {
    FEDERAL("Bund", "Federation"),
    JOB_CENTRE("Jobcenter", "Job centre"),
    STATE("Land", "State"),
    MUNICIPAL("Kommune", "Municipality or district");

    private final String german;
    private final String english;

    Owner(String german, String english) {
        this.german = german;
        this.english = english;
    }

    String title(Locale language) {
        return language.getLanguage().equals("de") ? german : english;
    }
}
