package de.integrationspakt.municipality.standard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;

/** What the other features may ask: the type of a measure, and the standard it has to meet. */
@ApplicationScoped
public class Catalogue {
    private final MeasureTypes types;
    private final Standards standards;

    Catalogue(MeasureTypes types, Standards standards) {
        this.types = types;
        this.standards = standards;
    }

    /** @throws UnknownMeasureType if measures of this type cannot begin on the day */
    public MeasureType requireType(String code, LocalDate on) {
        return Optional.ofNullable(types.findById(code))
                .filter(type -> !type.validFrom().isAfter(on))
                .filter(type -> type.validTo() == null || !type.validTo().isBefore(on))
                .orElseThrow(() -> new UnknownMeasureType(code, on));
    }

    /** The standard in force on the day; {@link UnknownMeasureType} if there is none. */
    public Standard requireStandard(String type, LocalDate on) {
        return standards.inForce(type, on).orElseThrow(() -> new UnknownMeasureType(type, on));
    }

    /** A version that was once in force; it never changes. */
    public Standard standard(String id) {
        return standards.findById(id);
    }
}
