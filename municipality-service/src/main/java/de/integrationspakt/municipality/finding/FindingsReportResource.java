package de.integrationspakt.municipality.finding;

import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.report.Period;
import de.integrationspakt.kernel.table.AskedFormat;
import de.integrationspakt.kernel.table.Column;
import de.integrationspakt.kernel.table.Format;
import de.integrationspakt.kernel.table.Rows;
import de.integrationspakt.kernel.table.Table;
import de.integrationspakt.kernel.table.Tables;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** How often the findings were right. */
@Path("/reports/findings")
@RolesAllowed({Roles.MINISTRY, Roles.GRANT_OFFICER, Roles.AUDITOR})
@Tag(name = "Reports")
public class FindingsReportResource {
    private static final Table<HitRate> TABLE = Table.list(
            "findings",
            "Trefferquote der Hinweise",
            "Hit rate of the findings",
            Column.text("code", "Hinweis", "Code", row -> row.code().name()),
            Column.text("german", "Bezeichnung", "German title", HitRate::german),
            Column.text("english", "Englische Bezeichnung", "English title", HitRate::english),
            Column.number("shown", "Gezeigt", "Shown", HitRate::shown),
            Column.number("confirmed", "Bestätigt", "Confirmed", HitRate::confirmed),
            Column.number("unfounded", "Unbegründet", "Unfounded", HitRate::unfounded),
            Column.number("irrelevant", "Unerheblich", "Irrelevant", HitRate::irrelevant),
            Column.number("notJudged", "Nicht beurteilt", "Not judged", HitRate::notJudged),
            Column.number("ledToReduction", "Führte zu Kürzung", "Led to reduction", HitRate::ledToReduction),
            Column.decimal("hitRate", "Trefferquote", "Hit rate", HitRate::hitRate));

    private final ReadHitRates readHitRates;
    private final Tables tables;

    FindingsReportResource(ReadHitRates readHitRates, Tables tables) {
        this.readHitRates = readHitRates;
        this.tables = tables;
    }

    /** The report as JSON. */
    @Schema(name = "FindingsReport")
    public record FindingsReport(List<HitRate> items) {}

    @GET
    @Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.XLSX_TYPE})
    @Operation(
            summary = "How often each finding was shown, judged right, and followed by a reduction",
            description = """
                    Of each claim the last assessment or rejection in the period counts, in days of Europe/Berlin, both \
                    included. The hit rate is what was confirmed of what was judged. It led to a reduction where it was \
                    confirmed and less than claimed was recognised, or nothing.""")
    @APIResponse(
            responseCode = "200",
            description = "One row per code, also of those never shown",
            content = {
                @Content(mediaType = Format.JSON_TYPE, schema = @Schema(implementation = FindingsReport.class)),
                @Content(mediaType = Format.CSV_TYPE, schema = @Schema(implementation = String.class)),
                @Content(mediaType = Format.XLSX_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response read(
            @Parameter(description = "First day of decision", example = "2026-01-01") @RestQuery LocalDate from,
            @Parameter(description = "Last day of decision", example = "2026-12-31") @RestQuery LocalDate to,
            @Parameter(example = "ILA-2020") @RestQuery @Size(max = 40) String budgetLine,
            @BeanParam AskedFormat asked) {
        var format = asked.among(Format.JSON, Format.CSV, Format.XLSX);
        return tables.answer(format, TABLE, Rows.of(readHitRates.of(new Period(from, to), budgetLine)));
    }
}
