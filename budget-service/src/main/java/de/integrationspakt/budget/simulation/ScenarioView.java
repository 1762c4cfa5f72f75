package de.integrationspakt.budget.simulation;

import de.integrationspakt.budget.simulation.AskedRules.RuleRequest;
import de.integrationspakt.budget.simulation.ScenarioAdoptions.Adoption;
import de.integrationspakt.budget.simulation.ScenarioComments.Comment;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A scenario that is kept. */
@Schema(name = "AllocationScenario")
public record ScenarioView(
        UUID id,
        @Schema(examples = "1") int version,

        @Schema(examples = "70 percent persons, 30 percent inhabitants")
        String name,

        String note,
        @Schema(examples = "2017") int surveyYear,

        @Schema(examples = "1", description = "Frozen; 0: no rule divides by persons")
        int surveyVersion,

        List<RuleRequest> rules,
        Visibility visibility,
        List<String> units,
        String owner,
        Instant keptAt,
        String writtenBy,
        Instant writtenAt,

        @Schema(description = "Null: open") String archivedBy,
        Instant archivedAt) {

    static ScenarioView of(Scenario scenario) {
        var content = scenario.content();
        return new ScenarioView(
                scenario.id(),
                scenario.version(),
                content.name(),
                content.note(),
                scenario.surveyYear(),
                scenario.surveyVersion(),
                content.rules().stream().map(RuleRequest::of).toList(),
                content.visibility(),
                content.units(),
                scenario.owner(),
                scenario.keptAt(),
                scenario.writtenBy(),
                scenario.writtenAt(),
                scenario.archivedBy(),
                scenario.archivedAt());
    }

    /** What somebody said about it. */
    @Schema(name = "AllocationScenarioComment")
    public record CommentView(
            UUID id,

            @Schema(examples = "1", description = "Of the scenario it is about")
            int version,

            String words,
            String writtenBy,

            @Schema(examples = "[\"08116\"]", description = "For whom the author spoke")
            List<String> units,

            Instant writtenAt) {

        static CommentView of(Comment comment) {
            return new CommentView(
                    comment.id(),
                    comment.version(),
                    comment.words(),
                    comment.writtenBy(),
                    comment.units(),
                    comment.writtenAt());
        }
    }

    /** A rule of it that became a draft. */
    @Schema(name = "AllocationScenarioAdoption")
    public record AdoptionView(
            @Schema(examples = "1") int version,
            String rule,
            @Schema(examples = "IM") String programme,

            @Schema(examples = "5", description = "Number of the draft")
            int programmeVersion,

            String adoptedBy,
            Instant adoptedAt) {

        static AdoptionView of(Adoption adoption) {
            return new AdoptionView(
                    adoption.version(),
                    adoption.rule(),
                    adoption.programme(),
                    adoption.programmeVersion(),
                    adoption.adoptedBy(),
                    adoption.adoptedAt());
        }
    }
}
