package de.integrationspakt.municipality.registry;

import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.Malformed;
import de.integrationspakt.kernel.http.Page;
import de.integrationspakt.kernel.http.Paging;
import de.integrationspakt.kernel.table.AskedFormat;
import de.integrationspakt.kernel.table.Column;
import de.integrationspakt.kernel.table.Format;
import de.integrationspakt.kernel.table.Table;
import de.integrationspakt.kernel.table.Tables;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Imports that were taken, and what each found other than before. */
@Path("/registry-imports")
@Tag(name = "Register")
@Produces(MediaType.APPLICATION_JSON)
public class RegistryDifferencesResource {
    private final RegisterImports imports;
    private final Tables tables;

    RegistryDifferencesResource(RegisterImports imports, Tables tables) {
        this.imports = imports;
        this.tables = tables;
    }

    /** An import that was taken. */
    @Schema(name = "RegistryImport")
    public record TakenView(
            UUID id,
            LocalDate asOf,
            boolean complete,
            int municipalities,
            int districts,
            int associations,
            int added,
            int changed,
            int unchanged,
            int notInFile,
            int dissolved,
            int rejected,
            String importedBy,
            Instant importedAt) {

        static TakenView of(RegisterImport taken) {
            return new TakenView(
                    taken.id(),
                    taken.asOf(),
                    taken.isComplete(),
                    taken.municipalities(),
                    taken.districts(),
                    taken.associations(),
                    taken.added(),
                    taken.changed(),
                    taken.unchanged(),
                    taken.notInFile(),
                    taken.dissolved(),
                    taken.rejected(),
                    taken.importedBy(),
                    taken.importedAt());
        }
    }

    /** What the file says otherwise than the register did. */
    @Schema(name = "RegistryDifference")
    public record DifferenceView(
            Difference.Kind kind,

            @Schema(examples = "08116033", description = "Null for a rejected line")
            String ags,

            @Schema(examples = "Kirchheim unter Teck, Stadt")
            String name,

            @Schema(examples = "population", description = "Which field changed, or the number of a rejected line")
            String field,

            @Schema(examples = "41571") String before,

            @Schema(examples = "41842") String after,

            @Schema(description = "The territorial change that would explain a missing municipality")
            ChangeKind suggestedKind,

            @Schema(description = "Who may have followed a missing municipality")
            List<String> suggestedSuccessors,

            @Schema(description = "What the suggestion rests on")
            Difference.Because because) {

        static DifferenceView of(Difference d) {
            var suggestion = d.suggestion();
            return new DifferenceView(
                    d.kind(),
                    d.ags(),
                    d.name(),
                    d.field(),
                    d.before(),
                    d.after(),
                    suggestion == null ? null : suggestion.kind(),
                    suggestion == null ? List.of() : suggestion.successors(),
                    suggestion == null ? null : suggestion.because());
        }

        private String successors() {
            return suggestedSuccessors.isEmpty() ? null : String.join(", ", suggestedSuccessors);
        }
    }

    private static final Table<DifferenceView> DIFFERENCES = Table.list(
            "registry-differences",
            "Abweichungen des Gemeindeverzeichnisses",
            "Differences of the register",
            Column.text("kind", "Art", "Kind", d -> d.kind().name()),
            Column.text("ags", "AGS", "AGS", DifferenceView::ags),
            Column.text("name", "Name", "Name", DifferenceView::name),
            Column.text("field", "Feld oder Zeile", "Field or line", DifferenceView::field),
            Column.text("before", "Bisher", "Before", DifferenceView::before),
            Column.text("after", "Neu", "After", DifferenceView::after),
            Column.text("suggestedKind", "Vorschlag", "Suggested", d -> name(d.suggestedKind())),
            Column.text("suggestedSuccessors", "Nachfolger", "Successors", DifferenceView::successors),
            Column.text("because", "Grund", "Because", d -> name(d.because())));

    private static String name(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    @GET
    @RolesAllowed({Roles.MINISTRY, Roles.STATISTICS_OFFICE, Roles.AUDITOR})
    @Operation(summary = "List the imports, the newest first")
    @APIResponse(responseCode = "200", description = "The imports that were taken")
    public Page<TakenView> imports(@BeanParam Paging paging) {
        var found = imports.before(paging.after().isEmpty() ? null : paging.afterId(), paging.limit() + 1);
        return Page.of(found, paging, TakenView::of, taken -> taken.id().toString());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.MINISTRY, Roles.STATISTICS_OFFICE, Roles.AUDITOR})
    @Operation(summary = "Read an import")
    @APIResponse(responseCode = "200", description = "What it did")
    public TakenView read(@RestPath UUID id) {
        return TakenView.of(imports.require(id));
    }

    @GET
    @Path("/{id}/differences")
    @RolesAllowed({Roles.MINISTRY, Roles.STATISTICS_OFFICE, Roles.AUDITOR})
    @Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.XLSX_TYPE})
    @Operation(
            summary = "Read what an import found other than before",
            description =
                    "Field by field; of a missing municipality with a suggestion who followed it. JSON in pages, CSV"
                            + " and XLSX whole.")
    @APIResponse(
            responseCode = "200",
            description = "The differences",
            content = @Content(schema = @Schema(implementation = DifferencePage.class)))
    public Response differences(
            @RestPath UUID id,
            @RestQuery Difference.Kind kind,
            @BeanParam Paging paging,
            @BeanParam AskedFormat asked) {
        imports.require(id);
        var format = asked.among(Format.JSON, Format.CSV, Format.XLSX);
        if (format != Format.JSON) {
            return tables.answer(format, DIFFERENCES, taker -> {
                for (var row : imports.differences(id, kind, 0, Integer.MAX_VALUE)) {
                    taker.take(DifferenceView.of(row.difference()));
                }
            });
        }
        var found = imports.differences(id, kind, place(paging), paging.limit() + 1);
        return Response.ok(Page.of(
                        found,
                        paging,
                        row -> DifferenceView.of(row.difference()),
                        row -> Integer.toString(row.number())))
                .build();
    }

    /** A page of differences. */
    @Schema(name = "RegistryDifferencePage")
    public record DifferencePage(List<DifferenceView> items, String next) {}

    private static int place(Paging paging) {
        try {
            return paging.after().map(Integer::valueOf).orElse(0);
        } catch (NumberFormatException foreign) {
            throw new Malformed("/cursor", "field.cursor");
        }
    }
}
