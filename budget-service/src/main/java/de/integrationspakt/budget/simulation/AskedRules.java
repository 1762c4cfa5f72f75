package de.integrationspakt.budget.simulation;

import de.integrationspakt.budget.distribution.AskedRule;
import de.integrationspakt.budget.programme.DistributionRule;
import de.integrationspakt.budget.programme.Rounding;
import de.integrationspakt.budget.programme.RulesContent.DistributionContent;
import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.kernel.money.Amount;
import de.integrationspakt.kernel.money.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Rules to try, as they are written in requests and kept with scenarios. */
public final class AskedRules {

    /** More do not fit side by side on any screen. */
    public static final int MOST = 20;

    private AskedRules() {}

    /** @throws Invalid naming the rule that cannot divide, or whose name another one has */
    public static List<TriedRule> tried(List<RuleRequest> requests) {
        var rules = new ArrayList<TriedRule>(requests.size());
        for (int place = 0; place < requests.size(); place++) {
            var rule = requests.get(place).tried("/rules/" + place);
            if (rules.stream().anyMatch(other -> other.name().equals(rule.name())))
                throw new Invalid("/rules/" + place + "/name", "field.double");
            rules.add(rule);
        }
        return rules;
    }

    /** A rule to try. */
    @Schema(name = "AllocationRule")
    public record RuleRequest(
            @NotNull @Size(min = 1, max = 100) @Schema(examples = "Whole euro")
            String name,

            @NotNull @Amount(minCents = 1) Money pot,

            @Schema(description = "Of the rule, if one is given")
            Rounding rounding,

            @Valid @Schema(description = "Persons counted if not given")
            DistributionContent rule,

            @Min(1)
            @Max(100_000_000)
            @Schema(examples = "72857", description = "Only by HEAD_COUNT alone, in whole euro, without bounds")
            Long statewidePersons) {

        private TriedRule tried(String at) {
            return new TriedRule(name, pot.cents(), distribution(at), statewidePersons);
        }

        private DistributionRule distribution(String at) {
            if (rule == null && rounding == null) throw new Invalid(at + "/rounding", "field.required");
            if (rule == null) return AskedRule.byPersons(rounding);
            if (rounding != null && rounding != rule.rounding())
                throw new Invalid(at + "/rounding", "field.otherRounding");
            return AskedRule.of(rule, at + "/rule");
        }

        static RuleRequest of(TriedRule tried) {
            return new RuleRequest(
                    tried.name(),
                    Money.ofCents(tried.potCents()),
                    tried.rule().rounding(),
                    AskedRule.content(tried.rule()),
                    tried.statewidePersons());
        }
    }
}
