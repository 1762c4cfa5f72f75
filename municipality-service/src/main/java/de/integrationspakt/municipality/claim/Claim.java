package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.access.FourEyes;
import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.kernel.key.Ids;
import de.integrationspakt.kernel.money.Money;
import de.integrationspakt.municipality.funding.BudgetLine;
import de.integrationspakt.municipality.funding.Funding;
import de.integrationspakt.municipality.funding.FundingKind;
import de.integrationspakt.municipality.funding.FundingNews;
import de.integrationspakt.municipality.funding.FundsNoLongerNeeded;
import de.integrationspakt.municipality.funding.FundsRequested;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A municipality's claim of accommodation cost. Every change goes by the table of its {@link LifeCycle}. */
@Entity
class Claim {
    @Id
    private UUID id;

    private String ags;
    private String district;
    private String budgetLine;
    private LocalDate periodFrom;
    private LocalDate periodTo;
    private int persons;

    @Enumerated(EnumType.STRING)
    private ClaimStatus status;

    private long costCents;
    private long incomeCents;
    private long claimedCents;
    private Long recognisedCents;
    private String submittedBy;
    private String assessedBy;
    private String approvedBy;

    @Embedded
    private Funding funding;

    private long version;

    @ElementCollection
    @CollectionTable(name = "claim_item", joinColumns = @JoinColumn(name = "claim"))
    @OrderColumn(name = "position")
    private List<CostItem> items = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "claim_income", joinColumns = @JoinColumn(name = "claim"))
    @OrderColumn(name = "position")
    private List<Income> income = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "claim_step", joinColumns = @JoinColumn(name = "claim"))
    @OrderColumn(name = "number")
    private List<Step> steps = new ArrayList<>();

    protected Claim() {}

    private Claim(Ags ags, BudgetLine line) {
        this.id = Ids.next();
        this.ags = ags.value();
        this.district = ags.district().value();
        this.budgetLine = line.code();
    }

    /** A new claim; its content has been checked against the line. */
    static Claim draft(Ags ags, BudgetLine line, ClaimContent content, String by, Instant at) {
        var claim = new Claim(ags, line);
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
        submittedBy = by;
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
        submittedBy = by;
        return ClaimSubmitted.of(this, at);
    }

    /** Recognises the items; the income stays set against them. {@link NothingRecognised} unless something is left. */
    void assess(Assessment assessment, String by, Instant at) {
        var next = LifeCycle.next(status, ClaimAction.ASSESS);
        FourEyes.require(submittedBy, by, "claim " + id);
        var assessed = assessment.of(items);
        var recognised = Money.sum(assessed.stream().map(i -> Money.ofCents(i.recognisedCents())));
        if (recognised.cents() <= incomeCents) {
            throw new NothingRecognised(recognised, Money.ofCents(incomeCents));
        }
        replace(items, assessed);
        recognisedCents = recognised.cents() - incomeCents;
        assessedBy = by;
        approvedBy = null;
        step(next, at, by, null);
    }

    /** The second pair of eyes: orders the payment and asks budget for the money under a new request id. */
    FundsRequested approve(String by, Instant at) {
        var next = LifeCycle.next(status, ClaimAction.APPROVE);
        FourEyes.require(assessedBy, by, "claim " + id);
        FourEyes.require(submittedBy, by, "claim " + id);
        approvedBy = by;
        funding = Funding.requested(Ids.next());
        step(next, at, by, null);
        return FundsRequested.of(
                funding.request(), FundingKind.CLAIM, id, budgetLine, ags, recognisedCents, assessedBy, approvedBy);
    }

    void reject(String reason, String by, Instant at) {
        step(ClaimAction.REJECT, at, by, reason);
        unassess();
    }

    /** Gives the claim up; what budget had set aside is needed no longer. */
    Optional<FundsNoLongerNeeded> withdraw(String reason, String by, Instant at) {
        var before = status;
        step(ClaimAction.WITHDRAW, at, by, reason);
        return before == ClaimStatus.RESERVED
                ? Optional.of(FundsNoLongerNeeded.withdrawn(funding.request(), ags))
                : Optional.empty();
    }

    void object(String reason, String by, Instant at) {
        step(ClaimAction.OBJECT, at, by, reason);
    }

    /** Budget told something; not every news is a step of the claim. False if it was known already or is of an older request. */
    boolean hear(FundingNews news, Instant at) {
        if (!funding.isNews(news)) {
            return false;
        }
        var next = LifeCycle.next(status, ClaimAction.of(funding.step(news)));
        funding = funding.after(news);
        if (next == status) {
            version++;
        } else {
            step(next, at, "budget", news.reason());
        }
        return true;
    }

    private void write(ClaimContent content) {
        periodFrom = content.periodFrom();
        periodTo = content.periodTo();
        persons = content.persons();
        replace(items, content.items());
        replace(income, content.income());
        costCents = content.costCents();
        incomeCents = content.incomeCents();
        claimedCents = costCents - incomeCents;
        recognisedCents = null;
    }

    private void unassess() {
        replace(items, items.stream().map(CostItem::unassessed).toList());
        recognisedCents = null;
        assessedBy = null;
        approvedBy = null;
    }

    /** In place, so that only rows that differ are written. */
    private static <T> void replace(List<T> current, List<T> wanted) {
        while (current.size() > wanted.size()) {
            current.remove(current.size() - 1);
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (i == current.size()) {
                current.add(wanted.get(i));
            } else if (!current.get(i).equals(wanted.get(i))) {
                current.set(i, wanted.get(i));
            }
        }
    }

    private void step(ClaimAction action, Instant at, String by, String note) {
        step(LifeCycle.next(status, action), at, by, note);
    }

    private void step(ClaimStatus next, Instant at, String by, String note) {
        status = next;
        steps.add(new Step(next, at, by, note));
        version++;
    }

    UUID id() {
        return id;
    }

    Ags ags() {
        return new Ags(ags);
    }

    String budgetLine() {
        return budgetLine;
    }

    LocalDate periodFrom() {
        return periodFrom;
    }

    LocalDate periodTo() {
        return periodTo;
    }

    int persons() {
        return persons;
    }

    ClaimStatus status() {
        return status;
    }

    Money cost() {
        return Money.ofCents(costCents);
    }

    Money incomeTotal() {
        return Money.ofCents(incomeCents);
    }

    /** Cost less income. */
    Money claimed() {
        return Money.ofCents(claimedCents);
    }

    /** What the officer recognised, less income; empty while not assessed. */
    Optional<Money> recognised() {
        return Optional.ofNullable(recognisedCents).map(Money::ofCents);
    }

    String assessedBy() {
        return assessedBy;
    }

    String approvedBy() {
        return approvedBy;
    }

    Optional<Funding> funding() {
        return Optional.ofNullable(funding);
    }

    List<CostItem> items() {
        return List.copyOf(items);
    }

    List<Income> income() {
        return List.copyOf(income);
    }

    List<Step> history() {
        return List.copyOf(steps);
    }

    /** Grows with every change; the claim's ETag and the version of its facts. */
    long version() {
        return version;
    }
}
