package de.integrationspakt.municipality.structure;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.http.Idempotent;
import de.integrationspakt.kernel.http.Page;
import de.integrationspakt.kernel.http.Paging;
import de.integrationspakt.kernel.http.Problems;
import de.integrationspakt.kernel.key.DistrictKey;
import de.integrationspakt.municipality.level.Area;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The catalogue of regular structures: read by everybody with a token, kept by districts and the ministry. */
@Path("/structures")
@Tag(name = "Regular structures")
@Produces(MediaType.APPLICATION_JSON)
public class StructuresResource {
    private final Structures structures;
    private final AddStructure addStructure;
    private final DescribeStructure describeStructure;
    private final Problems problems;
    private final Caller caller;

    StructuresResource(
            Structures structures,
            AddStructure addStructure,
            DescribeStructure describeStructure,
            Problems problems,
            Caller caller) {
        this.structures = structures;
        this.addStructure = addStructure;
        this.describeStructure = describeStructure;
        this.problems = problems;
        this.caller = caller;
    }

    /** What is said of a structure. */
    @Schema(name = "StructureDescription")
    public record Described(
            @NotBlank @Size(max = 200) @Schema(examples = "Integrationskurs")
            String name,

            @NotNull Owner owner,
            @NotNull Area area,

            @NotNull @Size(max = 40) @Schema(examples = "A0")
            String entryLevel,

            @NotNull @Size(max = 40) @Schema(examples = "B1", description = "Further on than the entry level")
            String exitLevel,

            @Pattern(regexp = TARGET_GROUP) @Schema(examples = "WOMEN", description = "ALL if not given")
            String targetGroup,

            @NotNull @Min(1) @Max(520) @Schema(examples = "30", description = "From entry to exit")
            Integer weeks,

            @Min(0) @Max(1_000_000) @Schema(description = "Free places; not given if nobody counts them")
            Integer places,

            @NotNull @Schema(examples = "2026-01-01", description = "First day on which it can be begun")
            LocalDate validFrom,

            @Schema(description = "Last day on which it can be begun; not given without end")
            LocalDate validTo,

            @Size(max = 1000) String note) {

        Description description() {
            return new Description(
                    name,
                    owner,
                    area,
                    entryLevel,
                    exitLevel,
                    targetGroup == null ? "ALL" : targetGroup,
                    weeks,
                    places,
                    validFrom,
                    validTo,
                    note);
        }
    }

    /** As the measures know them. */
    static final String TARGET_GROUP = "^(ALL|WOMEN|PARENTS|CHILDREN|YOUTH|JOB_SEEKERS|ELDERLY)$";

    /** A new entry. */
    @Schema(name = "NewStructure")
    public record NewStructure(
            @Schema(examples = "08116", description = "Not given for the whole state, which the ministry enters")
            DistrictKey district,

            @NotNull @Valid Described structure) {}

    /** An entry of the catalogue. */
    @Schema(name = "Structure")
    public record StructureView(
            UUID id,

            @Schema(description = "Null for the whole state")
            DistrictKey district,

            String name,
            Owner owner,

            @Schema(examples = "Federation", description = "German or English by Accept-Language")
            String ownerTitle,

            Area area,
            String entryLevel,
            String exitLevel,
            String targetGroup,
            int weeks,
            Integer places,
            LocalDate validFrom,
            LocalDate validTo,
            String note) {}

    @GET
    @Authenticated
    @Operation(summary = "List regular structures")
    @APIResponse(responseCode = "200", description = "Those that match, by id")
    public Page<StructureView> find(
            @RestQuery Area area,
            @Parameter(description = "Those of the district and of the whole state", example = "08116") @RestQuery
                    DistrictKey district,
            @RestQuery Owner owner,
            @RestQuery @Pattern(regexp = TARGET_GROUP) String targetGroup,
            @Parameter(description = "Can be begun on this day") @RestQuery LocalDate on,
            @BeanParam Paging paging) {
        var search = new Structures.Search(area, district, owner, targetGroup, on);
        var found = structures.search(search, paging.afterId(), paging.limit() + 1);
        return Page.of(found, paging, this::view, structure -> structure.id().toString());
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(summary = "Read a regular structure")
    @APIResponse(
            responseCode = "200",
            description = "The entry",
            content = @Content(schema = @Schema(implementation = StructureView.class)))
    public RestResponse<StructureView> read(@RestPath UUID id) {
        var structure = structures.require(id);
        return ETags.tagged(view(structure), structure.version());
    }

    @POST
    @RolesAllowed({Roles.DISTRICT, Roles.MINISTRY})
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Enter a regular structure")
    @APIResponse(
            responseCode = "201",
            description = "The entry",
            content = @Content(schema = @Schema(implementation = StructureView.class)))
    public RestResponse<StructureView> add(@NotNull @Valid NewStructure structure) {
        var added = addStructure.add(structure.district(), structure.structure().description(), caller);
        return ETags.tagged(RestResponse.Status.CREATED, view(added), added.version());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.DISTRICT, Roles.MINISTRY})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Describe a regular structure anew",
            description = "A last day ends it. Published packages that use it are checked again.")
    @APIResponse(
            responseCode = "200",
            description = "The entry as it is now",
            content = @Content(schema = @Schema(implementation = StructureView.class)))
    public RestResponse<StructureView> describe(
            @RestPath UUID id,
            @Parameter(description = "ETag of the version that was read") @RestHeader("If-Match") String ifMatch,
            @NotNull @Valid Described structure) {
        var described = describeStructure.describe(id, ifMatch, structure.description(), caller);
        return ETags.tagged(view(described), described.version());
    }

    private StructureView view(Structure structure) {
        var described = structure.description();
        return new StructureView(
                structure.id(),
                structure.district().orElse(null),
                described.name(),
                described.owner(),
                described.owner().title(problems.locale()),
                described.area(),
                described.entryLevel(),
                described.exitLevel(),
                described.targetGroup(),
                described.weeks(),
                described.places(),
                described.validFrom(),
                described.validTo(),
                described.note());
    }
}
