package de.integrationspakt.kernel.report;

import de.integrationspakt.kernel.table.AskedFormat;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What every report can be asked; a {@code @BeanParam}. */
public class MomentParameters extends AskedFormat {

    @RestQuery("asOf")
    @Parameter(description = "Instant, or a day in Europe/Berlin, which counts to its end", example = "2017-12-31")
    String asOf;

    /** Null: now. */
    public String asOf() {
        return asOf;
    }
}
