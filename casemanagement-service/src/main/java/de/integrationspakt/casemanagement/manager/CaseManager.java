package de.integrationspakt.casemanagement.manager;

import de.integrationspakt.kernel.key.Holder;
import de.integrationspakt.kernel.key.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A person who looks after others. Outside the own unit the number stands for the person. */
@Entity
class CaseManager {
    @Id
    private UUID id;

    private String number;
    private String unit;
    private String name;
    private Instant namedAt;

    protected CaseManager() {}

    /** @param number not given to anybody before */
    static CaseManager named(String name, Holder unit, long number, Instant at) {
        var manager = new CaseManager();
        manager.id = Ids.next();
        manager.number = "M%06d".formatted(number);
        manager.unit = unit.value();
        manager.name = name.strip();
        manager.namedAt = at;
        return manager;
    }

    UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    /** Who named the person. */
    Holder unit() {
        return new Holder(unit);
    }

    String name() {
        return name;
    }
}
