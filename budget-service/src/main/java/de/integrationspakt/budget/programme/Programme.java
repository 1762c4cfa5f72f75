package de.integrationspakt.budget.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A money stream of the pact. */
@Entity
class Programme {

    @Id
    private String code;

    @Column(name = "title_de")
    private String titleDe;

    @Column(name = "title_en")
    private String titleEn;

    protected Programme() {}

    String code() {
        return code;
    }

    String titleDe() {
        return titleDe;
    }

    String titleEn() {
        return titleEn;
    }
}
