package de.integrationspakt.municipality.survey;

import de.integrationspakt.kernel.key.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

/** A numbered, frozen version of a survey's counts. */
@Entity
@Table(name = "survey_closure")
class Closure {
    @Id
    private UUID id;

    @Column(name = "survey_year")
    private int year;

    private int version;
    private int upToRevision;
    private int municipalities;
    private int persons;
    private String closedBy;
    private Instant closedAt;

    protected Closure() {}

    Closure(int year, int version, int upToRevision, Collection<TransmittedCount> frozen, String by, Instant at) {
        this.id = Ids.next();
        this.year = year;
        this.version = version;
        this.upToRevision = upToRevision;
        this.municipalities = frozen.size();
        this.persons =
                frozen.stream().mapToInt(count -> count.count().persons()).reduce(0, Math::addExact);
        this.closedBy = by;
        this.closedAt = at;
    }

    int version() {
        return version;
    }

    int upToRevision() {
        return upToRevision;
    }

    int municipalities() {
        return municipalities;
    }

    int persons() {
        return persons;
    }

    String closedBy() {
        return closedBy;
    }

    Instant closedAt() {
        return closedAt;
    }
}
