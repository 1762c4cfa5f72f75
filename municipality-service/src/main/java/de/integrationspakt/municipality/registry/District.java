package de.integrationspakt.municipality.registry;

import de.integrationspakt.kernel.key.DistrictKey;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

/** One of the 44 districts, as the newest file describes it. */
@Entity
class District {
    @Id
    private String key;

    private String name;
    private String seat;

    @Enumerated(EnumType.STRING)
    private DistrictKind kind;

    protected District() {}

    District(DistrictKey key, RegisterFile.DistrictData data) {
        this.key = key.value();
        describe(data);
    }

    final void describe(RegisterFile.DistrictData data) {
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
}
