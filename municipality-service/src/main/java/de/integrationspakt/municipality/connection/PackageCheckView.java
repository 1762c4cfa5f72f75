package de.integrationspakt.municipality.connection;

import de.integrationspakt.municipality.level.Area;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a check found, for callers. */
@Schema(name = "PackageCheck")
public record PackageCheckView(
        @Schema(description = "Each step reaches the next, and the last one the goal")
        boolean connectable,

        @Schema(description = "Nothing overlaps, and nothing is doubled")
        boolean compatible,

        List<BreakView> breaks,

        @Schema(description = "In the order in which they are taken; without those no beginning leads to")
        List<TakenView> steps) {

    /** A place where the package does not hold. */
    @Schema(name = "PackageBreak")
    public record BreakView(
            Break.Code code,
            Break.Kind kind,

            @Schema(description = "Keys, in the order in which they are taken")
            List<String> steps,

            @Schema(description = "In words, German or English by Accept-Language")
            String explanation,

            Area area,
            @Schema(examples = "A1") String has,
            @Schema(examples = "B1") String needs,
            @Schema(description = "How many arrive") Integer persons,

            @Schema(description = "How many there are places for")
            Integer places,

            @Schema(description = "Of overlap, or of waiting")
            Integer days,

            @Schema(description = "The best first") List<ProposalView> proposals) {}

    /** What would close it. */
    @Schema(name = "PackageProposal")
    public record ProposalView(
            @Schema(description = "One, or several to be taken in this order")
            List<OfferedView> steps,

            @Schema(description = "Keys of the steps it comes after")
            List<String> after,

            @Schema(description = "Keys of the steps that come after it")
            List<String> next,

            @Schema(description = "Key of the step it stands in for; null if it is added")
            String replaces,

            List<ReasonView> reasons) {}

    /** Why it stands where it stands. */
    @Schema(name = "PackageProposalReason")
    public record ReasonView(Proposal.Code code, String text) {}

    /** A measure or structure in reach. */
    @Schema(name = "OfferedStep")
    public record OfferedView(
            StepKind kind,
            UUID id,
            String title,
            Area area,
            String entryLevel,
            String exitLevel,
            LocalDate from,
            LocalDate to,
            Integer freePlaces,

            @Schema(description = "Null for the whole state")
            String district) {

        static OfferedView of(Step step, Days days) {
            return new OfferedView(
                    step.kind(),
                    step.id(),
                    step.title(),
                    step.area(),
                    step.entry(),
                    step.exit(),
                    days.from(),
                    days.to(),
                    step.places(),
                    step.district());
        }
    }

    /** A step as the group takes it. */
    @Schema(name = "TakenStep")
    public record TakenView(
            String key,
            @Schema(description = "How many get to it") int arriving,
            OfferedView step) {}

    static PackageCheckView of(CheckPackage.Checked checked, Locale language) {
        var titles = checked.plan().steps().stream().collect(Collectors.toMap(Step::key, Step::title));
        var wording = new Wording(language, checked.scale(), titles);
        var check = checked.check();
        return new PackageCheckView(
                check.connectable(),
                check.compatible(),
                check.breaks().stream()
                        .map(found -> of(found, checked.proposals().getOrDefault(found, List.of()), wording))
                        .toList(),
                check.taken().stream()
                        .map(taken -> new TakenView(
                                taken.step().key(), taken.arriving(), OfferedView.of(taken.step(), taken.days())))
                        .toList());
    }

    static BreakView of(Break found, List<Proposal> proposals, Wording wording) {
        return new BreakView(
                found.code(),
                found.code().kind(),
                found.steps(),
                wording.of(found),
                found.area(),
                found.has(),
                found.needs(),
                found.persons(),
                found.places(),
                found.days(),
                proposals.stream().map(proposal -> of(proposal, wording)).toList());
    }

    private static ProposalView of(Proposal proposal, Wording wording) {
        return new ProposalView(
                IntStream.range(0, proposal.steps().size())
                        .mapToObj(i -> OfferedView.of(
                                proposal.steps().get(i), proposal.days().get(i)))
                        .toList(),
                proposal.need().after(),
                proposal.need().next(),
                proposal.need().replaces(),
                proposal.reasons().stream()
                        .map(reason -> new ReasonView(reason.code(), wording.of(reason)))
                        .toList());
    }
}
