package de.integrationspakt.municipality.statement;

import de.integrationspakt.kernel.key.Holder;
import de.integrationspakt.kernel.money.Money;
import de.integrationspakt.municipality.measure.CostKind;
import de.integrationspakt.municipality.measure.FinancingKind;
import de.integrationspakt.municipality.measure.MeasureGrant;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A statement of use as callers see it. */
@Schema(name = "StatementOfUse")
public record StatementView(
        UUID id,
        UUID measure,
        @Schema(description = "Title of the measure") String title,
        StatementKind kind,
        Holder applicant,
        String budgetLine,
        LocalDate periodFrom,
        LocalDate periodTo,

        @Schema(description = "Whatever arrives on this day is in time")
        LocalDate dueOn,

        StatementStatus status,
        Known known,

        @Schema(description = "What was spent, in the order stated")
        List<Cost> costs,

        @Schema(description = "What others than the state paid")
        List<Paid> financing,

        @Schema(description = "Teaching units that were given, of all groups together", examples = "480")
        Integer units,

        @Schema(description = "Report in words") String report,
        LocalDate submittedOn,

        @Schema(description = "Whether it came after its due day")
        boolean late,

        @Schema(description = "Null while it is not checked, and for an interim statement")
        Result result,

        List<Step> history) {

    /** What the system knows without being told. */
    @Schema(name = "KnownOfGrant")
    public record Known(
            Money granted,

            @Schema(description = "Paid, less what came back")
            Money paid,

            @Schema(description = "Teaching units that were planned, of all groups together")
            int plannedUnits,

            @Schema(description = "Participants who began") int started,
            int finished,

            @Schema(description = "Of those who finished, who reached the exit level")
            int reachedExit) {}

    /** What was spent. */
    @Schema(name = "ActualCost")
    public record Cost(
            CostKind kind,
            String description,
            Money amount,

            @Schema(description = "Null while it is not checked")
            Money recognised,

            @Schema(description = "Why less is recognised") String reason) {}

    /** What others paid. */
    @Schema(name = "ActualFinancing")
    public record Paid(FinancingKind kind, Money amount) {}

    /** What the check came to. */
    @Schema(name = "StatementResult")
    public record Result(
            @Schema(description = "What the applicant may keep of the grant")
            Money due,

            @Schema(description = "What was paid beyond") Money toRecover,
            Money recovered,
            String reason,

            @Schema(description = "Last day to answer before money is asked back; null if none is")
            LocalDate heardUntil,

            String hearingAnswer,

            @Schema(description = "Budget's recovery, once accepted")
            UUID recovery) {}

    /** A step of its history. */
    @Schema(name = "StatementStep")
    public record Step(StatementStatus status, Instant at, String by, String note) {}

    static StatementView of(StatementOfUse statement, MeasureGrant grant) {
        return new StatementView(
                statement.id(),
                statement.measure(),
                grant.title(),
                statement.kind(),
                statement.applicant(),
                statement.budgetLine(),
                statement.periodFrom(),
                statement.periodTo(),
                statement.dueOn(),
                statement.status(),
                new Known(
                        grant.granted(),
                        grant.paid().minus(grant.recovered()),
                        grant.units(),
                        grant.started(),
                        grant.finished(),
                        grant.reachedExit()),
                statement.costs().stream().map(StatementView::cost).toList(),
                statement.financing().stream()
                        .map(paid -> new Paid(paid.kind(), Money.ofCents(paid.amountCents())))
                        .toList(),
                statement.units(),
                statement.report().orElse(null),
                statement.submittedOn(),
                statement.late(),
                statement
                        .outcome()
                        .filter(outcome -> outcome.dueCents() != null)
                        .map(outcome -> result(statement, outcome))
                        .orElse(null),
                statement.history().stream()
                        .map(step -> new Step(step.status(), step.at(), step.by(), step.note()))
                        .toList());
    }

    private static Cost cost(ActualCost cost) {
        var recognised = cost.recognisedCents() == null ? null : Money.ofCents(cost.recognisedCents());
        return new Cost(cost.kind(), cost.description(), Money.ofCents(cost.amountCents()), recognised, cost.reason());
    }

    private static Result result(StatementOfUse statement, Outcome outcome) {
        return new Result(
                Money.ofCents(outcome.dueCents()),
                Money.ofCents(outcome.recoverCents()),
                Money.ofCents(statement.recoveredCents()),
                outcome.reason(),
                outcome.heardUntil(),
                outcome.hearingAnswer(),
                statement.recovery());
    }
}
