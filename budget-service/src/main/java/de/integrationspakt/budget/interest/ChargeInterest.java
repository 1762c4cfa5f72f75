package de.integrationspakt.budget.interest;

import static de.integrationspakt.budget.ledger.AccountKey.pot;
import static de.integrationspakt.budget.ledger.AccountKey.receivable;
import static de.integrationspakt.budget.ledger.AccountKey.source;

import de.integrationspakt.budget.ledger.Ledger;
import de.integrationspakt.budget.ledger.Posting;
import de.integrationspakt.budget.line.FindBudgetLine;
import de.integrationspakt.budget.recovery.AboveOpen;
import de.integrationspakt.budget.recovery.OwedOverTime;
import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.kernel.key.Ids;
import de.integrationspakt.kernel.time.Berlin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Computes interest on what is owed, charges it once a second person has decided, and books what comes in. */
@ApplicationScoped
class ChargeInterest {

    private final InterestClaims claims;
    private final InterestTable table;
    private final OwedOverTime owedOverTime;
    private final FindBudgetLine lines;
    private final Ledger ledger;
    private final Journal journal;
    private final Clock clock;

    ChargeInterest(
            InterestClaims claims,
            InterestTable table,
            OwedOverTime owedOverTime,
            FindBudgetLine lines,
            Ledger ledger,
            Journal journal,
            Clock clock) {
        this.claims = claims;
        this.table = table;
        this.owedOverTime = owedOverTime;
        this.lines = lines;
        this.ledger = ledger;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param from the day interest starts, by law or decision: the day of payment as a rule; it does not count itself
     * @param to the last day that bears interest, today at the latest
     * @throws NoInterestRate when no rate is known on the first day
     * @throws NoInterest when it comes to nothing
     * @throws InterestCharged when some of these days bear interest already
     */
    @Transactional
    InterestClaim compute(UUID recovery, LocalDate from, LocalDate to, String officer) {
        if (!to.isAfter(from)) throw new Invalid("/to", "field.after", from);
        if (to.isAfter(Berlin.today(clock))) throw new Invalid("/to", "field.notFuture");
        var owed = owedOverTime.lock(recovery, from);
        requireNotCharged(recovery, from, to);
        var terms = table.of(lines.require(owed.budgetLine()).programme(), from);
        var interest = Interest.of(owed.cents(), terms.basisPoints(), terms.dayCount(), from, to);
        if (interest.cents() == 0) throw new NoInterest(from, to);
        var claim = new InterestClaim(
                Ids.next(),
                recovery,
                owed.budgetLine(),
                owed.holder(),
                from,
                to,
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
        journal.record(
                "interest.computed",
                claim.id().toString(),
                Map.of(
                        "recovery", recovery,
                        "from", from.toString(),
                        "to", to.toString(),
                        "amountCents", claim.amountCents(),
                        "legalBasis", terms.legalBasis()));
        return claim;
    }

    private void requireNotCharged(UUID recovery, LocalDate from, LocalDate to) {
        claims.of(recovery).stream()
                .filter(claim -> claim.status() != InterestClaim.Status.DROPPED)
                .filter(claim -> claim.from().isBefore(to) && from.isBefore(claim.to()))
                .findFirst()
                .ifPresent(claim -> {
                    throw new InterestCharged(claim.from(), claim.to());
                });
    }

    /** @throws de.integrationspakt.kernel.access.FourEyesRequired for who computed it */
    @Transactional
    InterestClaim decide(UUID recovery, UUID id, boolean charge, LocalDate dueOn, String officer) {
        var posting = ledger.enter();
        var computed = claims.lock(recovery, id);
        var claim =
                charge ? computed.decided(dueOn, officer, clock.instant()) : computed.dropped(officer, clock.instant());
        claims.update(claim);
        if (charge) {
            open(claim, posting);
            posting.book(List.of(claim.charge(Berlin.today(clock))));
        }
        journal.record(
                charge ? "interest.charged" : "interest.dropped",
                id.toString(),
                Map.of("amountCents", claim.amountCents()));
        return claim;
    }

    /**
     * @param receivedOn today or before; the value date
     * @throws AboveOpen when less is open
     * @throws de.integrationspakt.kernel.access.FourEyesRequired for who decided it
     */
    @Transactional
    InterestClaim paid(UUID recovery, UUID id, long cents, LocalDate receivedOn, String reference, String treasurer) {
        if (receivedOn.isAfter(Berlin.today(clock))) throw new Invalid("/receivedOn", "field.notFuture");
        var posting = ledger.enter();
        var before = claims.lock(recovery, id);
        if (before.status() == InterestClaim.Status.DECIDED && cents > before.openCents())
            throw new AboveOpen(cents, before.openCents());
        var claim = before.paid(cents, treasurer);
        claims.update(claim);
        open(claim, posting);
        posting.book(List.of(before.receive(cents, receivedOn)));
        journal.record("interest.paid", id.toString(), Map.of("amountCents", cents, "reference", reference));
        return claim;
    }

    private static void open(InterestClaim claim, Posting posting) {
        var line = claim.ledgerLine();
        posting.open(List.of(source(line), pot(line), receivable(line, claim.holder())));
    }
}
