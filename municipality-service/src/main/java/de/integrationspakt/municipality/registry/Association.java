package de.integrationspakt.municipality.registry;

import de.integrationspakt.kernel.key.DistrictKey;
import de.integrationspakt.kernel.key.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** An association of municipalities (Verwaltungsgemeinschaft) as the register described it during one span of days. */
@Entity
class Association {
    @Id
    private UUID id;

    private String key;
    private String district;
    private String name;
    private String seat;

    @Enumerated(EnumType.STRING)
    private AssociationKind kind;

    private LocalDate validFrom;
    private LocalDate validTo;
    private LocalDate asOf;

    protected Association() {}

    Association(String key, RegisterFile.AssociationData data, LocalDate validFrom, LocalDate asOf) {
        this.id = Ids.next();
        this.key = key;
        this.district = key.substring(0, 5);
        this.validFrom = validFrom;
        this.asOf = asOf;
        describe(data);
    }

    /** What the next version is if the file says something else; the same version if the file is of the same day. */
    Association changed(LocalDate on, RegisterFile.AssociationData data) {
        if (on.equals(asOf)) {
            describe(data);
            return this;
        }
        validTo = on.minusDays(1);
        return new Association(key, data, on, on);
    }

    void ended(LocalDate on) {
        validTo = on.minusDays(1);
    }

    boolean says(RegisterFile.AssociationData data) {
        return data.equals(new RegisterFile.AssociationData(name, seat, kind));
    }

    private void describe(RegisterFile.AssociationData data) {
        name = data.name();
        seat = data.seat();
        kind = data.kind();
    }

    String key() {
        return key;
    }

    DistrictKey district() {
        return new DistrictKey(district);
    }

    String name() {
        return name;
    }

    String seat() {
        return seat;
    }

    AssociationKind kind() {
        return kind;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    Optional<LocalDate> validTo() {
        return Optional.ofNullable(validTo);
    }
}
