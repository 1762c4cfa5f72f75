package de.integrationspakt.municipality.registry;

import de.integrationspakt.kernel.key.DistrictKey;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** One of the 44 districts, as the newest file describes it; {@link DistrictVersion} keeps what it was. */
@Entity
class District {
    @Id
    private String key;

    private String name;
    private String seat;

    @Enumerated(EnumType.STRING)
    private DistrictKind kind;

    private LocalDate validTo;

    protected District() {}

    District(DistrictKey key, RegisterFile.DistrictData data) {
        this.key = key.value();
        describe(data);
    }

    final void describe(RegisterFile.DistrictData data) {
        name = data.name();
        seat = data.seat();
        kind = data.kind();
        validTo = null;
    }

    /** Its last municipality ended: the day before was its last one, too. */
    void ended(LocalDate on) {
        validTo = on.minusDays(1);
    }

    DistrictKey key() {
        return new DistrictKey(key);
    }
}
