package de.integrationspakt.kernel.report;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What a report whose order is not its meaning can be asked; a {@code @BeanParam}. */
public class ReportParameters extends MomentParameters {

    @RestQuery("sort")
    @Parameter(description = "A field of the rows; with - before it, the largest first", example = "-amount")
    String sort;

    /** Null: as the report itself orders its rows. */
    public String sort() {
        return sort;
    }

    public boolean isSorted() {
        return sort != null && !sort.isEmpty();
    }
}
