package de.integrationspakt.municipality.claim;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Locale;

/** A kind of cost during one span of days. Data of the migrations; the application only reads it. */
@Entity
class CostCategory {
    @Id
    private int id;

    private String code;
    private LocalDate validFrom;
    private LocalDate validTo;

    @Enumerated(EnumType.STRING)
    private CostBlock block;

    @Enumerated(EnumType.STRING)
    private Eligibility eligibility;

    private String titleDe;
    private String titleEn;

    protected CostCategory() {}

    String code() {
        return code;
    }

    CostBlock block() {
        return block;
    }

    Eligibility eligibility() {
        return eligibility;
    }

    /** The official German title, or the English one. */
    String title(Locale language) {
        return language.getLanguage().equals("de") ? titleDe : titleEn;
    }
}
