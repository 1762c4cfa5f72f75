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

/** A district as the register described it during one span of days. */
@Entity
class DistrictVersion {
    @Id
    private UUID id;

    private String key;
    private String name;
    private String seat;

    @Enumerated(EnumType.STRING)
    private DistrictKind kind;

    private LocalDate validFrom;
    private LocalDate validTo;
    private LocalDate asOf;

    protected DistrictVersion() {}

    DistrictVersion(DistrictKey key, RegisterFile.DistrictData data, LocalDate validFrom, LocalDate asOf) {
        this.id = Ids.next();
        this.key = key.value();
        this.validFrom = validFrom;
        this.asOf = asOf;
        describe(data);
    }

    /** The next version, or this one mended if the file is of the same day. */
    DistrictVersion changed(LocalDate on, RegisterFile.DistrictData data) {
        if (on.equals(asOf)) {
            describe(data);
            return this;
        }
        ended(on);
        return new DistrictVersion(key(), data, on, on);
    }

    /** The day before was its last one. */
    void ended(LocalDate on) {
        validTo = on.minusDays(1);
    }

    boolean says(RegisterFile.DistrictData data) {
        return data.equals(new RegisterFile.DistrictData(name, seat, kind));
    }

    private void describe(RegisterFile.DistrictData data) {
        name = data.name();
        seat = data.seat();
        kind = data.kind();
    }

    DistrictKey key() {
        return new DistrictKey(key);
    }

    String name() {
        return name;
    }

    String seat() {
        return seat;
    }

    DistrictKind kind() {
        return kind;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    Optional<LocalDate> validTo() {
        return Optional.ofNullable(validTo);
    }
}
