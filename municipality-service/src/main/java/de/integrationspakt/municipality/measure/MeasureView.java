package de.integrationspakt.municipality.measure;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.key.Holder;
import de.integrationspakt.kernel.money.Money;
import de.integrationspakt.municipality.funding.Funding;
import de.integrationspakt.municipality.standard.Answer;
import de.integrationspakt.municipality.standard.Outcome;
import de.integrationspakt.municipality.standard.Standard;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A measure as it goes out. */
@Schema(name = "Measure")
record MeasureView(
        UUID id,
        Holder applicant,
        @Schema(examples = "VWV-DEUTSCH-2027") String budgetLine,
        MeasureState offer,
        @Schema(examples = "women") String targetGroupTitle,
        MeasureStatus status,
        Phase phase,
        List<MeasureWritten.WrittenCost> costs,
        List<MeasureWritten.WrittenFinancing> financing,
        Money cost,
        @Schema(description = "What others pay of it") Money financed,

        @Schema(examples = "LANGUAGE_COURSE/1", description = "The version of the standard it has to meet")
        String standard,

        @Schema(description = "The standard, criterion by criterion")
        List<CriterionView> criteria,

        @Schema(description = "What is eligible of the cost; null while not assessed")
        Money eligible,

        String eligibleReason,

        @Schema(description = "By the standard's rate; null while not assessed")
        Money grant,

        EarlyStartView earlyStart,
        MoneyView funding,

        @Schema(description = "What may be done now, and by whom")
        List<NextStep> next,

        List<StepView> history) {

    /** Where the period stands today. */
    @Schema(name = "MeasurePhase")
    public enum Phase {
        TO_COME,
        RUNNING,
        OVER
    }

    /** A criterion, what was answered, and what it comes to. */
    @Schema(name = "MeasureCriterion")
    record CriterionView(
            @Schema(examples = "GROUP_SIZE") String code,
            String title,
            boolean mandatory,
            BigDecimal number,
            String choice,
            Boolean yes,

            @Schema(description = "The applicant's reason for missing it")
            String reason,

            @Schema(description = "What the answer comes to")
            Outcome outcome,

            @Schema(description = "The officer's; null while not assessed")
            Outcome verdict,

            String verdictReason) {

        static CriterionView of(CriterionResult result, Verdict verdict, Locale language) {
            var answer = result.answer() == null
                    ? new Answer(result.criterion().code(), null, null, null, null)
                    : result.answer();
            return new CriterionView(
                    result.criterion().code(),
                    result.criterion().title(language),
                    result.isMandatory(),
                    answer.number(),
                    answer.choice(),
                    answer.yes(),
                    answer.reason(),
                    result.outcome(),
                    verdict == null ? null : verdict.verdict(),
                    verdict == null ? null : verdict.reason());
        }
    }

    /** A permission to begin before the approval, asked for or given. */
    @Schema(name = "EarlyStart")
    record EarlyStartView(
            String reason,
            Instant askedAt,
            @Schema(description = "Null while not decided") Boolean permitted,
            String decisionReason,
            Instant decidedAt) {

        static EarlyStartView of(EarlyStart early) {
            return new EarlyStartView(
                    early.reason(), early.askedAt(), early.permitted(), early.decisionReason(), early.decidedAt());
        }
    }

    /** How far budget is with the grant. */
    @Schema(name = "MeasureFunding")
    record MoneyView(
            UUID request,
            String reservation,
            Money reserved,
            Money paid,
            Money recovered,
            LocalDate paidOn,

            @Schema(description = "Why budget refused or gave back the money")
            String refusal,

            Money available) {

        static MoneyView of(Funding funding) {
            return new MoneyView(
                    funding.request(),
                    funding.reservation(),
                    money(funding.reservedCents()),
                    money(funding.paidCents()),
                    money(funding.recoveredCents()),
                    funding.paidOn(),
                    funding.refusal(),
                    money(funding.availableCents()));
        }
    }

    /** What may be done now. */
    @Schema(name = "MeasureNextStep")
    record NextStep(MeasureAction action, MeasureAction.Actor by) {}

    /** One step of the history. */
    @Schema(name = "MeasureStep")
    record StepView(MeasureStatus status, Instant at, String by, String note) {}

    static MeasureView of(Measure measure, Standard standard, LocalDate today, Locale language, Caller by) {
        var application = measure.application();
        var decision = measure.decision();
        return new MeasureView(
                measure.id(),
                measure.applicant(),
                measure.budgetLine(),
                ReadMeasures.isOwn(measure, by) ? MeasureState.exactly(measure) : MeasureState.of(measure),
                measure.plan().targetGroup().title(language),
                measure.status(),
                phase(measure.plan(), today),
                application.costPlan().costs().stream()
                        .map(MeasureWritten.WrittenCost::of)
                        .toList(),
                application.costPlan().financing().stream()
                        .map(MeasureWritten.WrittenFinancing::of)
                        .toList(),
                application.cost(),
                application.financed(),
                application.standard(),
                criteria(measure, standard, language),
                money(decision.eligibleCents()),
                decision.eligibleReason(),
                money(decision.grantCents()),
                measure.earlyStart().map(EarlyStartView::of).orElse(null),
                measure.funding().map(MoneyView::of).orElse(null),
                LifeCycle.open(measure.status()).stream()
                        .map(action -> new NextStep(action, action.actor()))
                        .toList(),
                measure.history().stream()
                        .map(s -> new StepView(s.status(), s.at(), s.by(), s.note()))
                        .toList());
    }

    private static List<CriterionView> criteria(Measure measure, Standard standard, Locale language) {
        var verdicts = measure.examination().verdicts();
        return measure.application().check(standard).results().stream()
                .map(result -> CriterionView.of(
                        result,
                        verdicts.stream()
                                .filter(v ->
                                        v.criterion().equals(result.criterion().code()))
                                .findFirst()
                                .orElse(null),
                        language))
                .toList();
    }

    private static Phase phase(Plan plan, LocalDate today) {
        if (today.isBefore(plan.periodFrom())) {
            return Phase.TO_COME;
        }
        return today.isAfter(plan.periodTo()) ? Phase.OVER : Phase.RUNNING;
    }

    private static Money money(Long cents) {
        return cents == null ? null : Money.ofCents(cents);
    }
}
