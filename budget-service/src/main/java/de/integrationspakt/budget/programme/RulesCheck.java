package de.integrationspakt.budget.programme;

import de.integrationspakt.kernel.http.Invalid;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What of a version's rules must fit together; what each must be for itself stands at the content that comes in. */
class RulesCheck {

    private static final Set<DistributionKey> WITH_TABLE =
            Set.of(DistributionKey.TABLE, DistributionKey.ALLOCATIONS_TO_DISTRICTS);
    private static final Set<DistributionKey> ALONE = Set.of(DistributionKey.APPLICATION, DistributionKey.OPEN);

    private final ProgrammeRules rules;
    private Invalid invalid;

    RulesCheck(ProgrammeRules rules) {
        this.rules = rules;
    }

    /** @return null when all fits */
    Invalid find() {
        if (rules.validTo() != null && rules.validTo().isBefore(rules.validFrom())) wrong("/validTo", "rules.order");
        if (rules.caseloadAlarm() < rules.caseloadHigh()) wrong("/caseloadAlarm", "rules.order");
        if (doubles(rules.applicantKinds())) wrong("/applicantKinds", "rules.double");
        if (doubles(rules.dueDays())) wrong("/dueDays", "rules.double");
        distribution(rules.distribution());
        rates();
        pots();
        return invalid;
    }

    private void distribution(DistributionRule rule) {
        var keys = rule.parts().stream()
                .map(part -> part.key() + "/" + part.table())
                .toList();
        if (doubles(keys)) wrong("/distribution/parts", "rules.double");
        for (int place = 0; place < rule.parts().size(); place++) {
            var part = rule.parts().get(place);
            if (WITH_TABLE.contains(part.key()) != (part.table() != null))
                wrong("/distribution/parts/" + place + "/table", "rules.table");
            if (ALONE.contains(part.key()) && rule.parts().size() > 1)
                wrong("/distribution/parts/" + place + "/key", "rules.alone");
        }
        if (rule.minimumCents() != null && rule.maximumCents() != null && rule.maximumCents() < rule.minimumCents())
            wrong("/distribution/maximumShare", "rules.order");
    }

    private void rates() {
        var starts = rules.rates().stream()
                .map(rate -> rate.qualification() + "/" + rate.validFrom())
                .toList();
        if (doubles(starts)) wrong("/rates", "rules.double");
        boolean fromTheFirstDay =
                rules.rates().stream().anyMatch(rate -> !rate.validFrom().isAfter(rules.validFrom()));
        if (rules.drawdown() == Drawdown.FUNDED_POST && !fromTheFirstDay) wrong("/rates", "rules.noRate");
    }

    private void pots() {
        if (doubles(rules.pots().stream().map(Pot::year).toList())) wrong("/pots", "rules.double");
        for (int place = 0; place < rules.pots().size(); place++) {
            if (!rules.coversPartOf(rules.pots().get(place).year())) wrong("/pots/" + place + "/year", "rules.outside");
        }
    }

    private void wrong(String pointer, String text) {
        if (invalid == null) invalid = new Invalid();
        invalid.at(pointer, text);
    }

    private static boolean doubles(List<?> parts) {
        return new HashSet<>(parts).size() < parts.size();
    }
}
