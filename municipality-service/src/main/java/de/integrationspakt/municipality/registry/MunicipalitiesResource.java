package de.integrationspakt.municipality.registry;

import de.integrationspakt.kernel.http.Malformed;
import de.integrationspakt.kernel.http.NotFound;
import de.integrationspakt.kernel.http.Page;
import de.integrationspakt.kernel.http.Paging;
import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.kernel.key.DistrictKey;
import de.integrationspakt.kernel.table.AskedFormat;
import de.integrationspakt.kernel.table.Format;
import de.integrationspakt.kernel.table.Tables;
import de.integrationspakt.kernel.time.Berlin;
import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The register, for everybody with a token. */
@Path("/municipalities")
@Tag(name = "Register")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class MunicipalitiesResource {
    private final FindMunicipalities find;
    private final Tables tables;
    private final Clock clock;

    MunicipalitiesResource(FindMunicipalities find, Tables tables, Clock clock) {
        this.find = find;
        this.tables = tables;
        this.clock = clock;
    }

    /** A page of municipalities. */
    @Schema(name = "MunicipalityPage")
    public record MunicipalityPage(List<MunicipalityView> items, String next) {}

    @GET
    @Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.XLSX_TYPE})
    @Operation(
            summary = "Search municipalities",
            description =
                    "Sorted by key, if nothing else is asked for. A name is never a key: eight of them occur twice. JSON"
                            + " in pages, CSV and XLSX whole. With modifiedSince all of which something new was said, dissolved ones"
                            + " included, by the moment: begin with a moment long ago, follow next, and ask again with the last"
                            + " modifiedAt received.")
    @APIResponse(
            responseCode = "200",
            description = "The municipalities of the day",
            content = @Content(schema = @Schema(implementation = MunicipalityPage.class)))
    public Response search(
            @Parameter(description = "Only this district", example = "08116") @RestQuery DistrictKey district,
            @Parameter(description = "Only this government region", example = "081")
                    @RestQuery
                    @Pattern(regexp = "08[1-4]")
                    String region,
            @Parameter(description = "Only members of this association", example = "081165007")
                    @RestQuery
                    @Pattern(regexp = "08[1-4]\\d{6}")
                    String association,
            @Parameter(
                            description = "Part of the name, case and umlauts do not matter, or of the key",
                            example = "kuenz")
                    @RestQuery
                    @Size(max = 100)
                    String q,
            @Parameter(description = "Any of these; may be given several times") @RestQuery List<MunicipalityType> type,
            @RestQuery @DefaultValue("EXISTING") MunicipalityStatus status,
            @Parameter(description = "As on this day; today if not given") @RestQuery LocalDate on,
            @RestQuery @DefaultValue("KEY") MunicipalitySearch.Sort sort,
            @Parameter(
                            description = "Instead of the other filters: everything new since then",
                            example = "2018-01-01T00:00:00Z")
                    @RestQuery
                    String modifiedSince,
            @BeanParam Paging paging,
            @BeanParam AskedFormat asked) {
        var format = asked.among(Format.JSON, Format.CSV, Format.XLSX);
        if (modifiedSince != null) {
            return since(moment(modifiedSince), paging, format);
        }
        var search = new MunicipalitySearch(day(on), status, district, region, type, association, q, sort);
        if (format != Format.JSON) {
            return table(format, find.find(search, null, Integer.MAX_VALUE), found -> status);
        }
        var found = find.find(search, paging.after().orElse(null), paging.limit() + 1);
        return Response.ok(Page.of(
                        found,
                        paging,
                        row -> MunicipalityView.of(row, status),
                        row -> FindMunicipalities.place(sort, row)))
                .build();
    }

    private Response since(Instant since, Paging paging, Format format) {
        Function<FindMunicipalities.Found, MunicipalityStatus> status = found -> statusNow(found.municipality());
        if (format != Format.JSON) {
            return table(format, find.since(since, null, Integer.MAX_VALUE), status);
        }
        var found = find.since(since, paging.after().orElse(null), paging.limit() + 1);
        return Response.ok(Page.of(
                        found, paging, row -> MunicipalityView.of(row, status.apply(row)), FindMunicipalities::moment))
                .build();
    }

    private Response table(
            Format format,
            List<FindMunicipalities.Found> found,
            Function<FindMunicipalities.Found, MunicipalityStatus> status) {
        return tables.answer(format, MunicipalityView.TABLE, taker -> {
            for (var row : found) {
                taker.take(MunicipalityView.of(row, status.apply(row)));
            }
        });
    }

    private static MunicipalityStatus statusNow(Municipality last) {
        return last.isDissolved() ? MunicipalityStatus.DISSOLVED : MunicipalityStatus.EXISTING;
    }

    private static Instant moment(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException unreadable) {
            throw new Malformed("/modifiedSince", "field.instant");
        }
    }

    private LocalDate day(LocalDate on) {
        return on == null ? Berlin.today(clock) : on;
    }

    @GET
    @Path("/{ags}")
    @Operation(summary = "Read a municipality")
    @APIResponse(responseCode = "200", description = "Its master data on the day")
    public MunicipalityView read(
            @Parameter(example = "08116033") @RestPath Ags ags,
            @Parameter(description = "As on this day; today if not given") @RestQuery LocalDate on) {
        return find.on(ags, day(on))
                .map(found -> MunicipalityView.of(found, MunicipalityStatus.EXISTING))
                .orElseThrow(() -> new NotFound("municipality", ags.value()));
    }

    /** All versions of one municipality. */
    public record Versions(List<MunicipalityView> items) {}

    @GET
    @Path("/{ags}/versions")
    @Operation(
            summary = "Read how a municipality's master data changed",
            description = "Also of one that was dissolved: then the first says since when, and who followed.")
    @APIResponse(responseCode = "200", description = "All versions, the newest first")
    public Versions versions(@Parameter(example = "08116033") @RestPath Ags ags) {
        var versions = find.versions(ags);
        if (versions.isEmpty()) {
            throw new NotFound("municipality", ags.value());
        }
        var newest = versions.get(0);
        return new Versions(versions.stream()
                .map(found -> MunicipalityView.of(
                        found, found == newest ? statusNow(found.municipality()) : MunicipalityStatus.EXISTING))
                .toList());
    }
}
