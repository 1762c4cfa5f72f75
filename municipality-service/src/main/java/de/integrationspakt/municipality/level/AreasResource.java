package de.integrationspakt.municipality.level;

import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.Problems;
import de.integrationspakt.kernel.time.Berlin;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Areas and their levels, for everybody with a token; written by the ministry. */
@Path("/areas")
@Tag(name = "Levels")
@Produces(MediaType.APPLICATION_JSON)
public class AreasResource {
    private static final String CODE = "^[A-Z][A-Z0-9_]{0,39}$";

    private final Levels levels;
    private final WriteLevel writeLevel;
    private final Problems problems;
    private final Clock clock;

    AreasResource(Levels levels, WriteLevel writeLevel, Problems problems, Clock clock) {
        this.levels = levels;
        this.writeLevel = writeLevel;
        this.problems = problems;
        this.clock = clock;
    }

    /** A level of another area that is needed before. */
    @Schema(name = "LevelPrerequisite")
    public record Required(
            @NotNull Area area,

            @NotNull @Size(max = 40) @Schema(examples = "B1")
            String level) {}

    /** One version of a level. */
    @Schema(name = "Level")
    public record LevelView(
            @Schema(examples = "B1") String code,

            @Schema(examples = "3", description = "Its place in the area; a higher one is further on")
            int position,

            @Schema(examples = "B1 (threshold)", description = "German or English by Accept-Language")
            String title,

            @Schema(description = "What whoever climbs to it needs before")
            List<Required> requires,

            LocalDate validFrom,

            @Schema(description = "Last day, null while it holds")
            LocalDate validTo) {

        static LevelView of(Level level, Locale language) {
            return new LevelView(
                    level.code(),
                    level.position(),
                    level.title(language),
                    level.requires().stream()
                            .map(r -> new Required(r.area(), r.level()))
                            .toList(),
                    level.validFrom(),
                    level.validTo());
        }
    }

    /** An area with its levels, the lowest first. */
    @Schema(name = "AreaLevels")
    public record AreaView(Area area, String title, List<LevelView> levels) {}

    /** All of them: there are six, so the list has no pages. */
    @Schema(name = "AreaList")
    public record AreaList(List<AreaView> items, String next) {}

    /** A level as the ministry writes it. */
    @Schema(name = "NewLevel")
    public record NewLevel(
            @NotNull @Min(0) @Max(1000) @Schema(examples = "3")
            Integer position,

            @NotBlank @Size(max = 200) @Schema(examples = "B1 (selbständig)")
            String titleDe,

            @NotBlank @Size(max = 200) @Schema(examples = "B1 (threshold)")
            String titleEn,

            @NotNull @Schema(description = "First day; the version before ends the day before")
            LocalDate validFrom,

            @Schema(description = "Last day, when the level is to end")
            LocalDate validTo,

            @Size(max = 5) List<@NotNull @Valid Required> requires) {

        Level level(Area area, String code) {
            var required = requires == null
                    ? List.<Prerequisite>of()
                    : requires.stream()
                            .map(r -> new Prerequisite(r.area(), r.level()))
                            .toList();
            return new Level(area, code, position, titleDe, titleEn, required, validFrom, validTo);
        }
    }

    @GET
    @Authenticated
    @Operation(summary = "List the areas and their levels")
    @APIResponse(responseCode = "200", description = "All areas, each with the levels of the day")
    public AreaList all(@Parameter(description = "As on this day; today if not given") @RestQuery LocalDate on) {
        var scale = levels.on(on == null ? Berlin.today(clock) : on);
        var language = problems.locale();
        return new AreaList(
                Arrays.stream(Area.values())
                        .map(area -> new AreaView(
                                area,
                                area.title(language),
                                scale.of(area).stream()
                                        .map(level -> LevelView.of(level, language))
                                        .toList()))
                        .toList(),
                null);
    }

    @PUT
    @Path("/{area}/levels/{code}")
    @RolesAllowed(Roles.MINISTRY)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add a level, or a newer version of one")
    @APIResponse(responseCode = "200", description = "The version as it will hold")
    public LevelView write(
            @RestPath Area area,
            @Parameter(example = "B1") @RestPath @Pattern(regexp = CODE) String code,
            @NotNull @Valid NewLevel level) {
        return LevelView.of(writeLevel.write(level.level(area, code)), problems.locale());
    }
}
