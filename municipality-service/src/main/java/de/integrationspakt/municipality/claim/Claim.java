package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.access.FourEyes;
import de.integrationspakt.kernel.key.Ids;
import de.integrationspakt.kernel.money.Money;
import de.integrationspakt.kernel.time.Berlin;
import de.integrationspakt.municipality.funding.BudgetLine;
import de.integrationspakt.municipality.funding.Funding;
import de.integrationspakt.municipality.funding.FundingNews;
import de.integrationspakt.municipality.funding.FundsNoLongerNeeded;
import de.integrationspakt.municipality.funding.Remedy;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A municipality's claim of accommodation cost. Every change goes by the table of its {@link LifeCycle}. */
@Entity
class Claim extends ClaimState {
    protected Claim() {}

    private Claim(ClaimHead head, BudgetLine line) {
        this.id = Ids.next();
        this.ags = head.ags().value();
        this.district = head.ags().district().value();
        this.budgetLine = line.code();
        this.kind = head.kind();
        this.reference = head.reference();
    }

    /** A new claim; its content has been checked against the line. */
    static Claim draft(ClaimHead head, BudgetLine line, ClaimContent content, String by, Instant at) {
        var claim = new Claim(head, line);
        claim.write(content);
        claim.step(ClaimStatus.DRAFT, at, by, null);
        return claim;
    }

    /** Other content, while it is with the municipality; whatever was assessed before is void. */
    void edit(ClaimContent content) {
        status = LifeCycle.next(status, ClaimAction.EDIT);
        write(content);
        version++;
    }

    /** An evidence document may be laid to it now. @param item one of its items, or null for the whole */
    void attach(UUID item) {
        LifeCycle.next(status, ClaimAction.ATTACH);
        if (item != null && items.stream().noneMatch(i -> i.id().equals(item))) {
            throw new UnknownItem(item, "/item");
        }
    }

    /** An evidence document may be taken away now. */
    void detach() {
        LifeCycle.next(status, ClaimAction.DETACH);
    }

    ClaimSubmitted submit(String by, Instant at) {
        step(ClaimAction.SUBMIT, at, by, null);
        hands = hands().submitted(by);
        return ClaimSubmitted.of(this, at);
    }

    /** Back to the municipality with a question; an assessment made before is void. */
    void query(String question, String by, Instant at) {
        step(ClaimAction.QUERY, at, by, question);
        unassess();
    }

    /** Handed in again, with an answer and whatever was edited meanwhile. */
    ClaimSubmitted answer(String answer, String by, Instant at) {
        step(ClaimAction.ANSWER, at, by, answer);
        hands = hands().submitted(by);
        return ClaimSubmitted.of(this, at);
    }

    /**
     * Recognises the items; the income stays set against them, and so does what was paid before.
     *
     * @param settledCents paid before: the instalments that a final settlement counts, or the claim's own payment
     * @throws NothingRecognised unless something is left, but in a final settlement
     */
    void assess(Assessment assessment, long settledCents, String by, Instant at) {
        var next = LifeCycle.next(status, ClaimAction.ASSESS);
        var assessing = hands().assessed(by, "claim " + id);
        var assessed = assessment.of(items);
        var cost = Money.sum(assessed.stream().map(i -> Money.ofCents(i.recognisedCents())));
        var recognised = amounts.recognised(cost.cents(), settledCents);
        if (kind != ClaimKind.FINAL && recognised.due().cents() <= 0) {
            throw new NothingRecognised(cost, Money.ofCents(amounts.incomeCents() + settledCents));
        }
        replace(items, assessed);
        amounts = recognised;
        hands = assessing;
        step(next, at, by, null);
    }

    /** Tells the municipality that money is to come back, before it is decided (§ 28 LVwVfG). */
    void hear(String reason, LocalDate respondBy, String by, Instant at) {
        var next = LifeCycle.next(status, ClaimAction.HEAR);
        if (due().cents() >= 0) {
            throw new NothingToRecover();
        }
        hearingUntil = respondBy;
        step(next, at, by, reason);
    }

    /** What the municipality says to it. */
    void respond(String response, String by, Instant at) {
        step(ClaimAction.RESPOND, at, by, response);
    }

    /**
     * The second pair of eyes. What is due is ordered to be paid, under a new request id; if nothing is due the claim is
     * settled; if money is to come back, {@link #takeBack} says of which requests.
     *
     * @param remedy against this decision; null if not known
     * @throws HearingRunning if money is to come back and the municipality may still answer
     */
    void approve(Remedy remedy, String by, Instant at) {
        var next = LifeCycle.next(status, approval());
        hands = hands().approved(by, "claim " + id);
        if (status == ClaimStatus.HEARING && !Berlin.dayOf(at).isAfter(hearingUntil)) {
            throw new HearingRunning(hearingUntil);
        }
        if (due().cents() > 0) {
            funding = Funding.requested(Ids.next());
        }
        decide(remedy, at);
        step(next, at, by, null);
    }

    private ClaimAction approval() {
        var due = amounts.recognisedCents() == null ? 1 : due().cents();
        return due > 0 ? ClaimAction.APPROVE : due == 0 ? ClaimAction.SETTLE : ClaimAction.TAKE_BACK;
    }

    void takeBack(List<Recovery> wanted) {
        recoveries.addAll(wanted);
    }

    /** {@link AlreadyPaid} if it was reopened after a payment. */
    void reject(Remedy remedy, String reason, String by, Instant at) {
        requireUnpaid();
        step(ClaimAction.REJECT, at, by, reason);
        decide(remedy, at);
        unassess();
    }

    private void requireUnpaid() {
        if (steps.stream().anyMatch(step -> step.status() == ClaimStatus.PAID)) {
            throw new AlreadyPaid();
        }
    }

    /** Gives the claim up; what budget had set aside is needed no longer. */
    Optional<FundsNoLongerNeeded> withdraw(String reason, String by, Instant at) {
        var before = status;
        if (before != ClaimStatus.RESERVED) requireUnpaid();
        step(ClaimAction.WITHDRAW, at, by, reason);
        return before == ClaimStatus.RESERVED
                ? Optional.of(FundsNoLongerNeeded.withdrawn(funding.request(), ags))
                : Optional.empty();
    }

    /**
     * Against the newest decision. A claim that was turned down is with the authority again; where some of it was recognised, that part is
     * paid meanwhile.
     *
     * @param reinstatementReason why it could not come in time; null if it does
     * @throws ObjectionTooLate after the last day, without such a reason or more than a year later (§ 60 Abs. 3 VwGO)
     * @throws AlreadyObjected if there was an objection before
     */
    void object(String reason, String reinstatementReason, String by, Instant at) {
        var next = LifeCycle.next(status, ClaimAction.OBJECT);
        if (objection != null) {
            throw new AlreadyObjected();
        }
        var until = decision().map(Decision::remedyUntil).orElse(LocalDate.MAX);
        var today = Berlin.dayOf(at);
        boolean late = today.isAfter(until);
        if (late && (reinstatementReason == null || today.isAfter(until.plusYears(1)))) {
            throw new ObjectionTooLate(until);
        }
        objection = Objection.raised(at, by, reason, late ? reinstatementReason : null);
        step(next, at, by, reason);
    }

    /**
     * Granted, the claim is assessed anew, by the ruling, once the part that was recognised is paid; dismissed, the decision stands and only the courts are left.
     *
     * @throws NoOpenObjection if there is none to decide
     */
    void decideObjection(Objection.Outcome outcome, String ruling, String by, Instant at) {
        if (objection == null || !objection.isOpen()) {
            throw new NoOpenObjection();
        }
        boolean granted = outcome != Objection.Outcome.DISMISSED;
        var next = LifeCycle.next(status, granted ? ClaimAction.GRANT : ClaimAction.DISMISS);
        for (var step : steps) {
            if (step.status().isDecidedByOfficers()) FourEyes.require(step.by(), by, "claim " + id);
        }
        objection = objection.decided(outcome, by, at, ruling);
        if (granted) {
            unassess();
            funding = null;
        } else {
            decide(Remedy.ACTION, at);
        }
        step(next, at, by, ruling);
    }

    /** Budget told something. False if it was known already or is of an older request. */
    boolean hear(FundingNews news, Instant at) {
        for (int i = 0; i < recoveries.size(); i++) {
            if (recoveries.get(i).isNews(news)) {
                recoveries.set(i, recoveries.get(i).after(news));
                boolean all = recoveries.stream().allMatch(Recovery::isBack);
                heard(all ? ClaimAction.RECOVERED : ClaimAction.RECOVERED_IN_PART, null, at);
                return true;
            }
        }
        if (funding == null || !funding.isNews(news)) {
            return false;
        }
        var action = ClaimAction.of(funding.step(news));
        LifeCycle.next(status, action);
        funding = funding.after(news);
        heard(action, news.reason(), at);
        return true;
    }

    /** Not every news is a step of the claim. */
    private void heard(ClaimAction action, String note, Instant at) {
        var next = LifeCycle.next(status, action);
        if (next == status) {
            version++;
        } else {
            step(next, at, "budget", note);
        }
    }

    private void decide(Remedy remedy, Instant at) {
        decision = Decision.on(Berlin.dayOf(at), objection == null ? remedy : Remedy.ACTION);
    }
}
