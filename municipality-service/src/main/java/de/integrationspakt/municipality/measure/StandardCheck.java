package de.integrationspakt.municipality.measure;

import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.municipality.standard.Answer;
import de.integrationspakt.municipality.standard.Criterion;
import de.integrationspakt.municipality.standard.Outcome;
import de.integrationspakt.municipality.standard.Standard;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Holds a measure against its standard, criterion by criterion. Teaching units and group size are taken from the plan; an
 * answer to them only says why they are missed.
 *
 * <p>An officer cannot find better than the answers say: who can show more corrects the answer first. He can find worse,
 * with a reason; and where a deviation is allowed, he decides on it with a reason, also if the applicant gave none.
 */
final class StandardCheck {
    private static final Set<String> FROM_THE_PLAN = Set.of(Criterion.TEACHING_UNITS, Criterion.GROUP_SIZE);

    private final List<CriterionResult> results;

    private StandardCheck(List<CriterionResult> results) {
        this.results = results;
    }

    static StandardCheck of(List<Criterion> criteria, Plan plan, List<Answer> answers) {
        var given = new HashMap<String, Answer>();
        answers.forEach(answer -> given.put(answer.criterion(), answer));
        fromThePlan(given, Criterion.TEACHING_UNITS, BigDecimal.valueOf(plan.teachingUnits()));
        fromThePlan(given, Criterion.GROUP_SIZE, plan.groupSize());
        return new StandardCheck(criteria.stream()
                .map(criterion -> {
                    var answer = given.get(criterion.code());
                    return new CriterionResult(criterion, answer, criterion.outcome(answer));
                })
                .toList());
    }

    private static void fromThePlan(Map<String, Answer> given, String criterion, BigDecimal number) {
        var said = given.get(criterion);
        given.put(criterion, new Answer(criterion, number, null, null, said == null ? null : said.reason()));
    }

    /** Every answer belongs to a criterion, once, and is of its kind; {@link Invalid} names the first that is not. */
    static void requireUnderstood(Standard standard, List<Answer> answers) {
        var criteria = new HashMap<String, Criterion>();
        standard.criteria().forEach(criterion -> criteria.put(criterion.code(), criterion));
        for (int i = 0; i < answers.size(); i++) {
            var answer = answers.get(i);
            var pointer = "/content/answers/" + i;
            // Taken out, so that a second answer to the same criterion finds none.
            var criterion = criteria.remove(answer.criterion());
            if (criterion == null) {
                throw new Invalid(pointer + "/criterion", "field.criterion", standard.id());
            }
            boolean reasonAlone = answer.number() == null && answer.choice() == null && answer.yes() == null;
            if (FROM_THE_PLAN.contains(answer.criterion()) && !reasonAlone) {
                throw new Invalid(pointer, "field.answeredByPlan");
            }
            if (reasonAlone ? answer.reason() == null : !criterion.understands(answer)) {
                throw new Invalid(pointer, "field.answerKind", criterion.kind());
            }
        }
    }

    List<CriterionResult> results() {
        return results;
    }

    /** {@link StandardNotMet} if the answers miss a mandatory criterion. */
    void requireMandatory() {
        var missed = results.stream()
                .filter(result -> result.isMandatory() && result.outcome() == Outcome.NOT_MET)
                .map(result -> result.criterion().code())
                .toList();
        if (!missed.isEmpty()) {
            throw new StandardNotMet(missed);
        }
    }

    /**
     * A verdict on each criterion: the officer's, or where he says nothing, what the answer came to.
     *
     * @throws Invalid if a verdict is on no criterion, better than it can be, without its reason, or missing on a deviation
     */
    List<Verdict> judge(List<Verdict> given) {
        var said = new HashMap<String, Integer>();
        for (int i = 0; i < given.size(); i++) {
            var code = given.get(i).criterion();
            if (said.put(code, i) != null
                    || results.stream().noneMatch(r -> r.criterion().code().equals(code))) {
                throw new Invalid("/verdicts/" + i + "/criterion", "field.verdictOnce");
            }
        }
        var verdicts = new ArrayList<Verdict>();
        for (var result : results) {
            var place = said.get(result.criterion().code());
            if (place == null) {
                if (result.outcome() == Outcome.DEVIATION) {
                    throw new Invalid(
                            "/verdicts",
                            "field.deviationOpen",
                            result.criterion().code());
                }
                verdicts.add(new Verdict(result.criterion().code(), result.outcome(), null));
            } else {
                verdicts.add(judged(result, given.get(place), "/verdicts/" + place));
            }
        }
        return verdicts;
    }

    private static Verdict judged(CriterionResult result, Verdict verdict, String pointer) {
        if (verdict.verdict() == result.outcome() && result.outcome() != Outcome.DEVIATION) {
            return verdict;
        }
        boolean possible =
                switch (verdict.verdict()) {
                    case MET -> false;
                    case DEVIATION -> !result.isMandatory() && result.outcome() != Outcome.MET;
                    case NOT_MET -> true;
                };
        if (!possible) {
            throw new Invalid(pointer + "/verdict", "field.verdict", result.outcome());
        }
        if (verdict.reason() == null || verdict.reason().isBlank()) {
            throw new Invalid(pointer + "/reason", "field.reason");
        }
        return verdict;
    }
}
