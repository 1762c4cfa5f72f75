package de.integrationspakt.municipality.standard;

import de.integrationspakt.municipality.level.Area;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Locale;

/** A kind of measure. Data of the migrations; the application only reads it. */
@Entity
public class MeasureType {
    @Id
    private String code;

    @Enumerated(EnumType.STRING)
    private Area area;

    private LocalDate validFrom;
    private LocalDate validTo;
    private String titleDe;
    private String titleEn;

    protected MeasureType() {}

    public String code() {
        return code;
    }

    public Area area() {
        return area;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    LocalDate validTo() {
        return validTo;
    }

    /** The official German title, or the English one. */
    public String title(Locale language) {
        return language.getLanguage().equals("de") ? titleDe : titleEn;
    }
}
