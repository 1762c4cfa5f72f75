package de.integrationspakt.municipality.connection;

import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.municipality.level.Area;
import de.integrationspakt.municipality.measure.TargetGroup;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is written into a package, or checked. */
@Schema(name = "PackageContent")
public record PackageWritten(
        @NotBlank @Size(max = 200) @Schema(examples = "Deutsch für Frauen bis B1")
        String name,

        @Schema(description = "ALL if not given") TargetGroup targetGroup,

        @NotNull @Min(1) @Max(10_000) @Schema(examples = "12", description = "How many the group has")
        Integer persons,

        @NotNull @Schema(examples = "2026-01-01", description = "First day on which the group can begin")
        LocalDate availableFrom,

        @Size(max = 6) @Schema(description = "Levels the group has; the lowest of an area that is not named")
        List<@NotNull @Valid LevelMark> start,

        @NotEmpty @Size(max = 6) @Schema(description = "Levels the package is to lead to")
        List<@NotNull @Valid LevelMark> goals,

        @NotNull @Size(max = 50) List<@NotNull @Valid StepWritten> steps) {

    /** A step. */
    @Schema(name = "NewPackageStep")
    public record StepWritten(
            @NotNull
            @Pattern(regexp = "^[A-Za-z0-9_-]{1,40}$")
            @Schema(examples = "a2", description = "Unique in the package")
            String key,

            @NotNull StepKind kind,

            @Schema(description = "Of the measure or structure; not given for what is planned only")
            UUID id,

            @Schema(description = "What is planned only, for a check of what would be") @Valid
            Planned planned,

            @Size(max = 50)
            @Schema(description = "Keys of the steps it comes after; steps of one area among them are alternatives")
            List<@NotNull @Size(max = 40) String> after) {}

    /** A step that does not exist yet. */
    @Schema(name = "PlannedStep")
    public record Planned(
            @NotBlank @Size(max = 200) String title,
            @NotNull Area area,
            @NotNull @Size(max = 40) String entryLevel,
            @NotNull @Size(max = 40) String exitLevel,
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @NotNull @Min(1) @Max(10_000) Integer places) {}

    /**
     * To be kept.
     *
     * @param at where in the request it stands; empty for the whole of it
     * @throws Invalid if a step is planned only, or has no id
     */
    PackageContent kept(String at) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).kind() == StepKind.PLANNED) {
                throw new Invalid(at + "/steps/" + i + "/kind", "field.notPlanned");
            }
        }
        return content(at);
    }

    /** To be checked. @throws Invalid if a step lacks its id, or what is planned its description */
    PackageContent content(String at) {
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            boolean isPlanned = step.kind() == StepKind.PLANNED;
            if (isPlanned == (step.planned() == null)) {
                throw new Invalid(at + "/steps/" + i + "/planned", "field.planned");
            }
            if (isPlanned == (step.id() != null)) {
                throw new Invalid(at + "/steps/" + i + "/id", "field.stepId");
            }
        }
        return new PackageContent(
                name,
                targetGroup == null ? TargetGroup.ALL : targetGroup,
                persons,
                availableFrom,
                marks(start),
                marks(goals),
                steps.stream()
                        .map(step -> new StepReference(step.key(), step.kind(), step.id()))
                        .toList(),
                steps.stream()
                        .filter(step -> step.after() != null)
                        .flatMap(step -> step.after().stream().distinct().map(after -> new Follow(step.key(), after)))
                        .toList(),
                at);
    }

    /** The steps that are planned only, by key; they are meant for the group and held in its district. */
    Map<String, Step> planned(String district) {
        var planned = new HashMap<String, Step>();
        for (var step : steps) {
            if (step.planned() != null) {
                var plan = step.planned();
                planned.put(
                        step.key(),
                        new Step(
                                step.key(),
                                StepKind.PLANNED,
                                null,
                                plan.title(),
                                plan.area(),
                                plan.entryLevel(),
                                plan.exitLevel(),
                                plan.from(),
                                plan.to(),
                                null,
                                plan.places(),
                                targetGroup == null || targetGroup == TargetGroup.ALL ? null : targetGroup.name(),
                                district,
                                true));
            }
        }
        return planned;
    }

    private static List<Mark> marks(List<LevelMark> marks) {
        return marks == null ? List.of() : marks.stream().map(LevelMark::mark).toList();
    }
}
