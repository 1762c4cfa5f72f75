package de.integrationspakt.municipality.accommodation;

import de.integrationspakt.kernel.key.Ags;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** Whether an accommodation that a cost is claimed for is one of the municipality's, and was open then. */
@ApplicationScoped
public class AccommodationsOf {
    private final Accommodations accommodations;

    AccommodationsOf(Accommodations accommodations) {
        this.accommodations = accommodations;
    }

    /** How an accommodation fits to a claim. */
    public enum Fit {
        FITS,
        /** The register has none of this id. */
        UNKNOWN,
        /** It is another municipality's. */
        FOREIGN,
        /** It was open on none of the days. */
        NOT_OPEN
    }

    public Fit fit(Ags ags, UUID accommodation, LocalDate from, LocalDate to) {
        return accommodations
                .find(accommodation)
                .map(known -> {
                    if (!known.ags().equals(ags)) return Fit.FOREIGN;
                    return known.isOpen(from, to) ? Fit.FITS : Fit.NOT_OPEN;
                })
                .orElse(Fit.UNKNOWN);
    }
}
