package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.http.Refusal;
import java.time.LocalDate;

/** 409: a version of the category begins on that day or later. */
public class CategoryVersionNotNewer extends Refusal {
    private CategoryVersionNotNewer(LocalDate newest) {
        super(409, "CATEGORY_VERSION_NOT_NEWER", newest);
    }

    static void refuse(CostCategory newest, LocalDate validFrom) {
        if (!newest.validFrom().isBefore(validFrom)) {
            throw new CategoryVersionNotNewer(newest.validFrom());
        }
    }
}
