package de.integrationspakt.municipality.survey;

import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.kernel.key.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** A version of a count as its district transmitted it; a closure freezes these. */
@Entity
class TransmittedCount {
    @Id
    private UUID id;

    @Column(name = "survey_year")
    private int year;

    private int revision;
    private String ags;
    private String district;
    private int number;

    @Embedded
    private Count count;

    protected TransmittedCount() {}

    TransmittedCount(int year, int revision, HeadCount headCount) {
        this.id = Ids.next();
        this.year = year;
        this.revision = revision;
        this.ags = headCount.ags().value();
        this.district = headCount.district().value();
        this.number = headCount.number();
        this.count = headCount.count();
    }

    int year() {
        return year;
    }

    /** From 1, without a gap over the whole year. */
    int revision() {
        return revision;
    }

    Ags ags() {
        return new Ags(ags);
    }

    /** Which version of the municipality's count this is. */
    int number() {
        return number;
    }

    Count count() {
        return count;
    }
}
