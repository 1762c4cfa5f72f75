package de.integrationspakt.budget.interest;

import static de.integrationspakt.budget.ledger.AccountKey.pot;
import static de.integrationspakt.budget.ledger.AccountKey.receivable;
import static de.integrationspakt.budget.ledger.AccountKey.source;

import de.integrationspakt.budget.ledger.Ledger;
import de.integrationspakt.budget.ledger.Posting;
import de.integrationspakt.budget.ledger.Transfer;
import de.integrationspakt.budget.recovery.AboveOpen;
import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.kernel.time.Berlin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Charges computed interest once a second person has decided, and books what comes in. */
@ApplicationScoped
class ChargeInterest {

    private final InterestClaims claims;
    private final Ledger ledger;
    private final Journal journal;
    private final Clock clock;

    ChargeInterest(InterestClaims claims, Ledger ledger, Journal journal, Clock clock) {
        this.claims = claims;
        this.ledger = ledger;
        this.journal = journal;
        this.clock = clock;
    }

    /** What a step made of a claim. @param balances null when nothing was booked */
    record Outcome(InterestClaim claim, InterestBalances balances) {}

    /** @throws de.integrationspakt.kernel.access.FourEyesRequired for who computed it */
    @Transactional
    Outcome decide(UUID recovery, UUID id, boolean charge, LocalDate dueOn, String officer) {
        var posting = ledger.enter();
        var computed = claims.lock(recovery, id);
        var claim =
                charge ? computed.decided(dueOn, officer, clock.instant()) : computed.dropped(officer, clock.instant());
        claims.update(claim);
        journal.record(
                charge ? "interest.charged" : "interest.dropped",
                id.toString(),
                Map.of("amountCents", claim.amountCents()));
        return new Outcome(claim, charge ? book(claim, claim.charge(Berlin.today(clock)), posting) : null);
    }

    /**
     * @param receivedOn today or before; the value date
     * @throws AboveOpen when less is open
     * @throws de.integrationspakt.kernel.access.FourEyesRequired for who decided it
     */
    @Transactional
    Outcome paid(UUID recovery, UUID id, long cents, LocalDate receivedOn, String reference, String treasurer) {
        if (receivedOn.isAfter(Berlin.today(clock))) throw new Invalid("/receivedOn", "field.notFuture");
        var posting = ledger.enter();
        var before = claims.lock(recovery, id);
        if (before.status() == InterestClaim.Status.DECIDED && cents > before.openCents())
            throw new AboveOpen(cents, before.openCents());
        var claim = before.paid(cents, treasurer);
        claims.update(claim);
        journal.record("interest.paid", id.toString(), Map.of("amountCents", cents, "reference", reference));
        return new Outcome(claim, book(claim, before.receive(cents, receivedOn), posting));
    }

    private static InterestBalances book(InterestClaim claim, Transfer transfer, Posting posting) {
        var line = claim.ledgerLine();
        posting.open(List.of(source(line), pot(line), receivable(line, claim.holder())));
        posting.book(List.of(transfer));
        return InterestBalances.of(posting, claim);
    }
}
