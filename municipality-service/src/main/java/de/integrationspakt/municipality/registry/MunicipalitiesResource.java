package de.integrationspakt.municipality.registry;

import de.integrationspakt.kernel.http.NotFound;
import de.integrationspakt.kernel.http.Page;
import de.integrationspakt.kernel.http.Paging;
import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.kernel.key.DistrictKey;
import de.integrationspakt.kernel.time.Berlin;
import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
    private final Municipalities municipalities;
    private final Clock clock;

    MunicipalitiesResource(Municipalities municipalities, Clock clock) {
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /** One version of a municipality's master data. */
    @Schema(name = "Municipality")
    public record MunicipalityView(
            @Schema(examples = "08116033") Ags ags,
            @Schema(examples = "081165007033") String ars,

            @Schema(examples = "Kirchheim unter Teck, Stadt")
            String name,

            @Schema(examples = "MAJOR_DISTRICT_TOWN") MunicipalityType type,
            @Schema(examples = "08116") DistrictKey district,
            @Schema(examples = "41571") int population,
            @Schema(examples = "4047") int areaHectares,
            @Schema(examples = "73230") String postcode,

            @Schema(description = "First day of this version")
            LocalDate validFrom,

            @Schema(description = "Last day of this version, null while it holds")
            LocalDate validTo) {

        static MunicipalityView of(Municipality m) {
            return new MunicipalityView(
                    m.ags(),
                    m.ars(),
                    m.name(),
                    m.type(),
                    m.district(),
                    m.population(),
                    m.areaHectares(),
                    m.postcode().orElse(null),
                    m.validFrom(),
                    m.validTo().orElse(null));
        }
    }

    @GET
    @Operation(
            summary = "Search municipalities",
            description = "Sorted by key. A name is never a key: eight of them occur twice.")
    @APIResponse(responseCode = "200", description = "The municipalities of the day")
    public Page<MunicipalityView> search(
            @Parameter(description = "Only this district", example = "08116") @RestQuery DistrictKey district,
            @Parameter(
                            description = "Part of the name, case and umlauts do not matter, or of the key",
                            example = "kuenz")
                    @RestQuery
                    @Size(max = 100)
                    String q,
            @RestQuery MunicipalityType type,
            @Parameter(description = "As on this day; today if not given") @RestQuery LocalDate on,
            @BeanParam Paging paging) {
        var search = new Municipalities.Search(on == null ? Berlin.today(clock) : on, district, type, q);
        var found = municipalities.search(search, paging.after().orElse(""), paging.limit() + 1);
        return Page.of(found, paging, MunicipalityView::of, municipality -> municipality
                .ags()
                .value());
    }

    @GET
    @Path("/{ags}")
    @Operation(summary = "Read a municipality")
    @APIResponse(responseCode = "200", description = "Its master data on the day")
    public MunicipalityView read(
            @Parameter(example = "08116033") @RestPath Ags ags,
            @Parameter(description = "As on this day; today if not given") @RestQuery LocalDate on) {
        return municipalities
                .find(ags, on == null ? Berlin.today(clock) : on)
                .map(MunicipalityView::of)
                .orElseThrow(() -> new NotFound("municipality", ags.value()));
    }

    /** All versions of one municipality. */
    public record Versions(List<MunicipalityView> items) {}

    @GET
    @Path("/{ags}/versions")
    @Operation(summary = "Read how a municipality's master data changed")
    @APIResponse(responseCode = "200", description = "All versions, the newest first")
    public Versions versions(@Parameter(example = "08116033") @RestPath Ags ags) {
        var versions = municipalities.versions(ags);
        if (versions.isEmpty()) {
            throw new NotFound("municipality", ags.value());
        }
        return new Versions(versions.stream().map(MunicipalityView::of).toList());
    }
}
