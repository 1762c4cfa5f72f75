package de.integrationspakt.municipality.connection;

import de.integrationspakt.kernel.key.DistrictKey;
import de.integrationspakt.kernel.key.Holder;
import de.integrationspakt.municipality.measure.TargetGroup;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A package of measures as callers see it. */
@Schema(name = "Package")
public record PackageView(
        UUID id,
        String name,
        @Schema(examples = "08116033") Holder applicant,
        @Schema(examples = "08116") DistrictKey district,
        TargetGroup targetGroup,
        int persons,
        LocalDate availableFrom,
        List<LevelMark> start,
        List<LevelMark> goals,
        List<StepView> steps,
        PackageStatus status,

        @Schema(description = "By the latest check that counted; false before the first")
        boolean connectable,

        @Schema(description = "By the latest check that counted; false before the first")
        boolean compatible,

        @Schema(description = "Published, and not connectable any more")
        boolean broken,

        @Schema(description = "Why it was published although it is not compatible")
        String reason,

        @Schema(description = "How many checks counted") int checks) {

    /** A step of a package. */
    @Schema(name = "PackageStep")
    public record StepView(
            String key,
            StepKind kind,
            UUID id,

            @Schema(description = "Keys of the steps it comes after")
            List<String> after) {}

    static PackageView of(MeasurePackage one) {
        var content = one.content();
        return new PackageView(
                one.id(),
                content.name(),
                one.applicant(),
                one.district(),
                content.targetGroup(),
                content.persons(),
                content.availableFrom(),
                marks(content.start()),
                marks(content.goals()),
                content.steps().stream()
                        .map(step -> new StepView(step.key(), step.kind(), step.id(), after(content, step.key())))
                        .toList(),
                one.status(),
                one.connectable(),
                one.compatible(),
                one.isBroken(),
                one.justification().orElse(null),
                one.checks());
    }

    private static List<LevelMark> marks(List<Mark> marks) {
        return marks.stream()
                .sorted(Comparator.comparing(Mark::area))
                .map(mark -> new LevelMark(mark.area(), mark.level()))
                .toList();
    }

    private static List<String> after(PackageContent content, String key) {
        return content.follows().stream()
                .filter(follow -> follow.step().equals(key))
                .map(Follow::after)
                .sorted()
                .toList();
    }
}
