package de.integrationspakt.kernel.sample;

import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.table.AskedFormat;
import de.integrationspakt.kernel.table.Column;
import de.integrationspakt.kernel.table.Format;
import de.integrationspakt.kernel.table.Table;
import de.integrationspakt.kernel.table.Tables;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

/** As many rows as asked for; stumbles at one of them. */
@Path("/listed-notes")
public class ListNotesResource {
    /** How many lists ended before their last row. */
    public static final AtomicInteger BROKEN_OFF = new AtomicInteger();

    private static final Table<Long> TABLE = Table.list(
            "listed-notes",
            "Notizen",
            "Notes",
            Column.number("number", "Nummer", "Number", number -> number),
            Column.text("text", "Text", "Text", number -> "Notiz für Nummer " + number));

    @Inject
    Tables tables;

    @GET
    @RolesAllowed(Roles.AUDITOR)
    @Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.XLSX_TYPE, Format.NDJSON_TYPE})
    @Operation(hidden = true)
    public Response list(@RestQuery long rows, @RestQuery long stumbleAt, @BeanParam AskedFormat asked) {
        return tables.answer(asked.among(Format.JSON, Format.CSV, Format.XLSX, Format.NDJSON), TABLE, taker -> {
            try {
                for (long row = 1; row <= rows; row++) {
                    if (row == stumbleAt) throw new IllegalStateException("stumbled at " + row);
                    taker.take(row);
                }
            } catch (IOException | RuntimeException broken) {
                BROKEN_OFF.incrementAndGet();
                throw broken;
            }
        });
    }
}
