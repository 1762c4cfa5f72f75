package de.integrationspakt.municipality.standard;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.Idempotent;
import de.integrationspakt.kernel.http.Problems;
import de.integrationspakt.kernel.time.Berlin;
import de.integrationspakt.municipality.level.Area;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The catalogue of measure types with their standards: read by everybody with a token, written by the ministry. */
@Path("/measure-types")
@Tag(name = "Measure types")
@Produces(MediaType.APPLICATION_JSON)
public class MeasureTypesResource {
    private final MeasureTypes types;
    private final Standards standards;
    private final ProposeStandard proposeStandard;
    private final DecideStandard decideStandard;
    private final Problems problems;
    private final Caller caller;
    private final Clock clock;

    MeasureTypesResource(
            MeasureTypes types,
            Standards standards,
            ProposeStandard proposeStandard,
            DecideStandard decideStandard,
            Problems problems,
            Caller caller,
            Clock clock) {
        this.types = types;
        this.standards = standards;
        this.proposeStandard = proposeStandard;
        this.decideStandard = decideStandard;
        this.problems = problems;
        this.caller = caller;
        this.clock = clock;
    }

    /** A type with the standard of a day. */
    @Schema(name = "MeasureType")
    public record TypeView(
            @Schema(examples = "LANGUAGE_COURSE") String code,
            Area area,

            @Schema(examples = "Language course", description = "German or English by Accept-Language")
            String title,

            @Schema(description = "What a measure that begins on the day has to meet; null if none can begin")
            StandardView standard) {}

    /** All types of a day: a catalogue has no pages. */
    @Schema(name = "MeasureTypeList")
    public record TypeList(List<TypeView> items, String next) {}

    /** All versions of a standard, the newest first. */
    @Schema(name = "StandardList")
    public record StandardList(List<StandardView> items, String next) {}

    @GET
    @Authenticated
    @Transactional
    @Operation(summary = "List the measure types, each with its standard")
    @APIResponse(responseCode = "200", description = "The catalogue of the day")
    public TypeList all(
            @RestQuery Area area,
            @Parameter(description = "As on this day; today if not given") @RestQuery LocalDate on) {
        var day = on == null ? Berlin.today(clock) : on;
        return new TypeList(
                types.on(day, area).stream().map(type -> view(type, day)).toList(), null);
    }

    @GET
    @Path("/{code}")
    @Authenticated
    @Transactional
    @Operation(summary = "Read a measure type with its standard")
    @APIResponse(responseCode = "200", description = "The type")
    public TypeView read(
            @Parameter(example = "LANGUAGE_COURSE") @RestPath String code,
            @Parameter(description = "As on this day; today if not given") @RestQuery LocalDate on) {
        return view(types.require(code), on == null ? Berlin.today(clock) : on);
    }

    @GET
    @Path("/{code}/standards")
    @Authenticated
    @Transactional
    @Operation(summary = "All versions of a type's standard, the newest first")
    @APIResponse(responseCode = "200", description = "The versions")
    public StandardList standards(@Parameter(example = "LANGUAGE_COURSE") @RestPath String code) {
        types.require(code);
        return new StandardList(
                standards.of(code).stream()
                        .map(standard -> StandardView.of(standard, problems.locale()))
                        .toList(),
                null);
    }

    @POST
    @Path("/{code}/standards")
    @RolesAllowed(Roles.MINISTRY)
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Propose the next version of a standard",
            description =
                    "Criteria and rate of measures that begin on its first day or later. A second person approves.")
    @APIResponse(
            responseCode = "201",
            description = "The version, PROPOSED",
            content = @Content(schema = @Schema(implementation = StandardView.class)))
    public RestResponse<StandardView> propose(
            @Parameter(example = "LANGUAGE_COURSE") @RestPath String code, @NotNull @Valid NewStandard standard) {
        var proposed = proposeStandard.propose(code, standard.content(), caller);
        return RestResponse.status(RestResponse.Status.CREATED, StandardView.of(proposed, problems.locale()));
    }

    @POST
    @Path("/{code}/standards/{version}/approval")
    @RolesAllowed(Roles.MINISTRY)
    @Idempotent
    @Operation(summary = "Put a proposed version into force, as a second person")
    @APIResponse(responseCode = "200", description = "The version, IN_FORCE")
    public StandardView approve(
            @Parameter(example = "LANGUAGE_COURSE") @RestPath String code,
            @Parameter(example = "2") @RestPath int version) {
        return StandardView.of(decideStandard.decide(code, version, true, caller), problems.locale());
    }

    @POST
    @Path("/{code}/standards/{version}/rejection")
    @RolesAllowed(Roles.MINISTRY)
    @Idempotent
    @Operation(summary = "Turn a proposed version down, as a second person")
    @APIResponse(responseCode = "200", description = "The version, REJECTED")
    public StandardView reject(
            @Parameter(example = "LANGUAGE_COURSE") @RestPath String code,
            @Parameter(example = "2") @RestPath int version) {
        return StandardView.of(decideStandard.decide(code, version, false, caller), problems.locale());
    }

    private TypeView view(MeasureType type, LocalDate on) {
        var language = problems.locale();
        return new TypeView(
                type.code(),
                type.area(),
                type.title(language),
                standards
                        .inForce(type.code(), on)
                        .map(standard -> StandardView.of(standard, language))
                        .orElse(null));
    }
}
