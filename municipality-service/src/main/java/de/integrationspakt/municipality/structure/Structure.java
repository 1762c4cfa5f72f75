package de.integrationspakt.municipality.structure;

import de.integrationspakt.kernel.key.DistrictKey;
import de.integrationspakt.kernel.key.Ids;
import de.integrationspakt.municipality.level.Area;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A regular structure of a district, or of the whole state. */
@Entity
class Structure {
    @Id
    private UUID id;

    private String district;
    private String name;

    @Enumerated(EnumType.STRING)
    private Owner owner;

    @Enumerated(EnumType.STRING)
    private Area area;

    private String entryLevel;
    private String exitLevel;
    private String targetGroup;
    private int weeks;
    private Integer places;
    private LocalDate validFrom;
    private LocalDate validTo;
    private String note;
    private long version;

    protected Structure() {}

    /** @param district where it is; null for the whole state */
    Structure(DistrictKey district, Description described) {
        this.id = Ids.next();
        this.district = district == null ? null : district.value();
        write(described);
        version = 1;
    }

    void describe(Description described) {
        write(described);
        version++;
    }

    private void write(Description described) {
        name = described.name();
        owner = described.owner();
        area = described.area();
        entryLevel = described.entryLevel();
        exitLevel = described.exitLevel();
        targetGroup = described.targetGroup();
        weeks = described.weeks();
        places = described.places();
        validFrom = described.validFrom();
        validTo = described.validTo();
        note = described.note();
    }

    UUID id() {
        return id;
    }

    /** Empty for the whole state. */
    Optional<DistrictKey> district() {
        return Optional.ofNullable(district).map(DistrictKey::new);
    }

    Description description() {
        return new Description(
                name, owner, area, entryLevel, exitLevel, targetGroup, weeks, places, validFrom, validTo, note);
    }

    long version() {
        return version;
    }
}
