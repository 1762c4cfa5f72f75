package de.integrationspakt.budget.interest;

import de.integrationspakt.budget.line.FindBudgetLine;
import de.integrationspakt.budget.programme.FindProgrammeVersion;
import de.integrationspakt.budget.programme.InterestRule;
import de.integrationspakt.budget.recovery.OwedOverTime;
import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.kernel.key.Ids;
import de.integrationspakt.kernel.time.Berlin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/** Computes interest on what is owed, as the line's programme version rules or as an officer says with a reason. Moves no money. */
@ApplicationScoped
class ComputeInterest {

    private final InterestClaims claims;
    private final InterestTables tables;
    private final BaseRates baseRates;
    private final OwedOverTime owedOverTime;
    private final FindBudgetLine lines;
    private final FindProgrammeVersion versions;
    private final Journal journal;
    private final Clock clock;

    ComputeInterest(
            InterestClaims claims,
            InterestTables tables,
            BaseRates baseRates,
            OwedOverTime owedOverTime,
            FindBudgetLine lines,
            FindProgrammeVersion versions,
            Journal journal,
            Clock clock) {
        this.claims = claims;
        this.tables = tables;
        this.baseRates = baseRates;
        this.owedOverTime = owedOverTime;
        this.lines = lines;
        this.versions = versions;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @throws NoInterestRule when the version wants no interest, and the officer does not say all of it
     * @throws UnknownInterestTable
     * @throws NoInterestRate when no rate is known on the first day
     * @throws NoInterest when it comes to nothing
     * @throws InterestCharged when some of these days bear interest already
     */
    @Transactional
    InterestClaim compute(UUID recovery, InterestBasis.Wanted wanted, String officer) {
        if (wanted.to().isAfter(Berlin.today(clock))) throw new Invalid("/to", "field.notFuture");
        var owed = owedOverTime.lock(recovery);
        var charged = claims.of(recovery).stream()
                .filter(claim -> claim.status() != InterestClaim.Status.DROPPED)
                .toList();
        var chargedTo = charged.stream()
                .map(InterestClaim::to)
                .max(LocalDate::compareTo)
                .orElse(null);
        var basis = InterestBasis.of(rule(owed.budgetLine()), owed, chargedTo, wanted);
        var from = basis.from();
        var to = wanted.to();
        if (!to.isAfter(from)) throw new Invalid("/to", "field.after", from);
        requireNotCharged(charged, from, to);
        if (!tables.exists(basis.table())) throw new UnknownInterestTable(basis.table(), "/table");
        var terms = InterestTerms.of(baseRates.all(), tables.of(basis.table()), from);
        var interest = Interest.of(basis.owedCents(), terms.basisPoints(), terms.dayCount(), from, to);
        if (interest.cents() == 0) throw new NoInterest(from, to);
        var claim = new InterestClaim(
                Ids.next(),
                recovery,
                owed.budgetLine(),
                owed.holder(),
                from,
                to,
                basis.table(),
                basis.deviation(),
                interest.cents(),
                interest.periods(),
                officer,
                clock.instant(),
                null,
                null,
                null,
                0,
                InterestClaim.Status.COMPUTED);
        claims.add(claim);
        journal.record("interest.computed", claim.id().toString(), content(claim, terms));
        return claim;
    }

    private InterestRule rule(String budgetLine) {
        var line = lines.require(budgetLine);
        return versions.require(line.programme(), line.programmeVersion()).interest();
    }

    private static void requireNotCharged(List<InterestClaim> charged, LocalDate from, LocalDate to) {
        charged.stream()
                .filter(claim -> claim.from().isBefore(to) && from.isBefore(claim.to()))
                .findFirst()
                .ifPresent(claim -> {
                    throw new InterestCharged(claim.from(), claim.to());
                });
    }

    private static LinkedHashMap<String, Object> content(InterestClaim claim, InterestTerms terms) {
        var content = new LinkedHashMap<String, Object>();
        content.put("recovery", claim.recovery());
        content.put("from", claim.from().toString());
        content.put("to", claim.to().toString());
        content.put("amountCents", claim.amountCents());
        content.put("table", claim.table());
        content.put("legalBasis", terms.legalBasis());
        if (claim.deviation() != null) content.put("deviation", claim.deviation());
        return content;
    }
}
