package de.integrationspakt.budget.allocation;

import de.integrationspakt.budget.Visible;
import de.integrationspakt.budget.registry.MunicipalityNames;
import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.Page;
import de.integrationspakt.kernel.http.Paging;
import de.integrationspakt.kernel.key.Holder;
import de.integrationspakt.kernel.money.Money;
import de.integrationspakt.kernel.table.AskedFormat;
import de.integrationspakt.kernel.table.Column;
import de.integrationspakt.kernel.table.Format;
import de.integrationspakt.kernel.table.Rows;
import de.integrationspakt.kernel.table.Table;
import de.integrationspakt.kernel.table.Tables;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What changes from one run to another. */
@Path("/allocation-runs/{id}/differences")
@Tag(name = "Allocation")
public class RunDifferencesResource {

    private static final Table<DifferenceView> TABLE = Table.list(
            "run-differences",
            "Änderung der Planungsrahmen",
            "Differences between runs",
            Column.<DifferenceView>text(
                    "holder", "Schlüssel", "Key", row -> row.holder().value()),
            Column.text("name", "Name", "Name", DifferenceView::name),
            Column.number("personsBefore", "Personen bisher", "Persons before", DifferenceView::personsBefore),
            Column.number("personsAfter", "Personen neu", "Persons after", DifferenceView::personsAfter),
            Column.euro("before", "Betrag bisher", "Amount before", DifferenceView::before),
            Column.euro("after", "Betrag neu", "Amount after", DifferenceView::after),
            Column.euro("difference", "Änderung", "Difference", DifferenceView::difference));

    private final AllocationRuns runs;
    private final CompareRuns compareRuns;
    private final MunicipalityNames names;
    private final Tables tables;
    private final Caller caller;

    RunDifferencesResource(
            AllocationRuns runs, CompareRuns compareRuns, MunicipalityNames names, Tables tables, Caller caller) {
        this.runs = runs;
        this.compareRuns = compareRuns;
        this.names = names;
        this.tables = tables;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({
        Roles.MINISTRY,
        Roles.GRANT_OFFICER,
        Roles.TREASURER,
        Roles.STATISTICS_OFFICE,
        Roles.DISTRICT,
        Roles.MUNICIPALITY,
        Roles.AUDITOR,
        Roles.LOCAL_AUDITOR
    })
    @Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.XLSX_TYPE})
    @Operation(
            summary =
                    "What changes for each holder from this run to another, such as from the provisional to the final one",
            description =
                    "Both runs may be in any state, so that a calculated one can be looked at before it is approved. JSON comes in pages, CSV and XLSX whole.")
    @APIResponse(
            responseCode = "200",
            description = "The differences",
            content = {
                @Content(mediaType = Format.JSON_TYPE, schema = @Schema(implementation = DifferencePage.class)),
                @Content(mediaType = Format.CSV_TYPE, schema = @Schema(implementation = String.class)),
                @Content(mediaType = Format.XLSX_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response differences(
            @RestPath UUID id, @NotNull @RestQuery UUID to, @BeanParam Paging paging, @BeanParam AskedFormat asked) {
        runs.require(id);
        runs.require(to);
        var format = asked.among(Format.JSON, Format.CSV, Format.XLSX);
        if (format != Format.JSON) return tables.answer(format, TABLE, Rows.of(views(id, to, "", Integer.MAX_VALUE)));
        var rows = views(id, to, paging.after().orElse(""), paging.limit() + 1);
        return Response.ok(Page.of(rows, paging, row -> row, row -> row.holder().value()))
                .build();
    }

    private List<DifferenceView> views(UUID before, UUID after, String afterHolder, int limit) {
        var rows = compareRuns.compare(before, after, Visible.units(caller), afterHolder, limit);
        var known = names.of(rows.stream().map(CompareRuns.Row::holder).toList());
        return rows.stream()
                .map(row -> DifferenceView.of(row, known.get(row.holder())))
                .toList();
    }

    /** A part of the differences. */
    @Schema(name = "PageOfRunDifferences")
    public record DifferencePage(List<DifferenceView> items, String next) {}

    /** What changes for one holder between two runs. */
    @Schema(name = "RunDifference")
    public record DifferenceView(
            Holder holder,

            @Schema(examples = "Kippenheim", description = "As the register knows it; null until it is heard")
            String name,

            @Schema(examples = "29") long personsBefore,
            @Schema(examples = "40") long personsAfter,
            Money before,
            Money after,

            @Schema(description = "Above zero: more than before")
            Money difference) {

        static DifferenceView of(CompareRuns.Row row, String name) {
            return new DifferenceView(
                    new Holder(row.holder()),
                    name,
                    row.personsBefore(),
                    row.personsAfter(),
                    Money.ofCents(row.beforeCents()),
                    Money.ofCents(row.afterCents()),
                    Money.ofCents(row.differenceCents()));
        }
    }
}
