package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.kernel.key.DistrictKey;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What of the claims a caller asks for; a {@code @BeanParam}. */
public class ClaimFilters {
    @RestQuery
    @Parameter(description = "Its claims, and those of municipalities it followed", example = "08116033")
    Ags ags;

    @RestQuery
    @Parameter(example = "08116")
    DistrictKey district;

    @RestQuery
    @Size(max = 40)
    @Parameter(example = "ILA-2020")
    String budgetLine;

    @RestQuery
    @Parameter(description = "Any of these; may be given several times")
    List<ClaimStatus> status;

    @RestQuery
    @Parameter(description = "Any of these; may be given several times")
    List<ClaimKind> kind;

    @RestQuery
    @Parameter(description = "Period ends on or after this day")
    LocalDate periodFrom;

    @RestQuery
    @Parameter(description = "Period begins on or before this day")
    LocalDate periodTo;

    @RestQuery
    @Parameter(description = "Decided on or after this day")
    LocalDate decidedFrom;

    @RestQuery
    @Parameter(description = "Decided on or before this day")
    LocalDate decidedTo;

    @RestQuery
    @Parameter(description = "At least this amount is claimed", example = "1000.00")
    Euro amountFrom;

    @RestQuery
    @Parameter(description = "At most this amount is claimed", example = "50000.00")
    Euro amountTo;

    @RestQuery
    @Parameter(description = "Only those with an open objection, or only those without")
    Boolean objected;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "Part of an item's description or category, or the beginning of the key", example = "rent")
    String q;

    @RestQuery
    @DefaultValue("CREATED")
    ClaimSearch.Sort sort;

    /** Within what the caller may see. */
    ClaimSearch search(Caller caller) {
        return new ClaimSearch(
                ags,
                district,
                budgetLine,
                status,
                kind,
                periodFrom,
                periodTo,
                decidedFrom,
                decidedTo,
                amountFrom == null ? null : amountFrom.amount(),
                amountTo == null ? null : amountTo.amount(),
                objected,
                q,
                caller.isState() ? null : caller.units(),
                sort);
    }
}
