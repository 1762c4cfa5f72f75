package de.integrationspakt.casemanagement.post;

import de.integrationspakt.casemanagement.funding.ProgrammeVersion;
import de.integrationspakt.casemanagement.funding.Qualification;
import de.integrationspakt.casemanagement.manager.Engaged;
import de.integrationspakt.casemanagement.manager.Fte;
import de.integrationspakt.kernel.access.FourEyes;
import de.integrationspakt.kernel.key.Holder;
import de.integrationspakt.kernel.key.Ids;
import de.integrationspakt.kernel.money.Money;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
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
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.DynamicUpdate;

/** A funded post of a case manager. Every change goes by the table of its {@link LifeCycle}. */
@Entity
@DynamicUpdate // the service role may write the columns that change, and no others
class Post {
    @Id
    private UUID id;

    private String holder;
    private String budgetLine;
    private String programme;
    private int programmeVersion;

    @Enumerated(EnumType.STRING)
    private Qualification qualification;

    private int ftePercent;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private int months;
    private long amountCents;

    @Column(name = "case_manager")
    private UUID manager;

    private String managerNumber;

    @Enumerated(EnumType.STRING)
    private PostStatus status;

    private String appliedBy;
    private String approvedBy;

    @Embedded
    private Funding funding;

    private Instant changedAt;
    private long version;

    @ElementCollection
    @CollectionTable(name = "post_step", joinColumns = @JoinColumn(name = "post"))
    @OrderColumn(name = "number")
    @BatchSize(size = 100) // a page of posts reads its histories in one go
    private List<Step> steps = new ArrayList<>();

    protected Post() {}

    /** A new application; the terms have been checked and the case manager has the time. */
    static Post apply(
            UUID id, PlannedPost planned, ProgrammeVersion rules, Money amount, Engaged by, String who, Instant at) {
        var post = new Post();
        post.id = id;
        post.holder = planned.holder().value();
        post.budgetLine = planned.budgetLine();
        post.programme = rules.programme();
        post.programmeVersion = rules.version();
        post.qualification = planned.qualification();
        post.ftePercent = planned.fte().percent();
        post.startsOn = planned.from();
        post.endsOn = planned.until();
        post.months = planned.months();
        post.amountCents = amount.cents();
        post.manager = by.id();
        post.managerNumber = by.number();
        post.appliedBy = who;
        post.step(PostStatus.APPLIED, at, who, null);
        return post;
    }

    /** The second pair of eyes, which is the order to pay: asks budget for the money. */
    FundsRequested approve(String by, Instant at) {
        var next = LifeCycle.next(status, PostAction.APPROVE);
        FourEyes.require(appliedBy, by, "post " + id);
        approvedBy = by;
        funding = Funding.requested(Ids.next());
        step(next, at, by, null);
        return FundsRequested.of(this);
    }

    void reject(String reason, String by, Instant at) {
        step(LifeCycle.next(status, PostAction.REJECT), at, by, reason);
    }

    /**
     * Gives the post up. What budget has set aside, or was just asked for, is needed no longer.
     *
     * @throws AlreadyPaid once money was paid
     */
    Optional<FundsNoLongerNeeded> withdraw(String reason, String by, Instant at) {
        var next = LifeCycle.next(status, PostAction.WITHDRAW);
        if (funding != null && funding.paidCents() > 0) {
            throw new AlreadyPaid(id, Money.ofCents(funding.paidCents()));
        }
        step(next, at, by, reason);
        return Optional.ofNullable(funding).map(requested -> FundsNoLongerNeeded.of(this));
    }

    /** Budget told something about the money; not every news is a step of the post. */
    void heard(PostAction action, Funding news, String reason, Instant at) {
        var next = LifeCycle.next(status, action);
        funding = news;
        if (next == status) {
            changed(at);
        } else {
            step(next, at, Step.BUDGET, reason);
        }
    }

    private void step(PostStatus next, Instant at, String by, String reason) {
        status = next;
        steps.add(new Step(next, at, by, reason));
        changed(at);
    }

    private void changed(Instant at) {
        changedAt = at;
        version++;
    }

    UUID id() {
        return id;
    }

    Holder holder() {
        return new Holder(holder);
    }

    String budgetLine() {
        return budgetLine;
    }

    String programme() {
        return programme;
    }

    int programmeVersion() {
        return programmeVersion;
    }

    Qualification qualification() {
        return qualification;
    }

    Fte fte() {
        return new Fte(ftePercent);
    }

    LocalDate from() {
        return startsOn;
    }

    LocalDate until() {
        return endsOn;
    }

    int months() {
        return months;
    }

    Money amount() {
        return Money.ofCents(amountCents);
    }

    Engaged manager() {
        return new Engaged(manager, managerNumber);
    }

    PostStatus status() {
        return status;
    }

    String appliedBy() {
        return appliedBy;
    }

    String approvedBy() {
        return approvedBy;
    }

    Optional<Funding> funding() {
        return Optional.ofNullable(funding);
    }

    List<Step> history() {
        return List.copyOf(steps);
    }

    Instant changedAt() {
        return changedAt;
    }

    long version() {
        return version;
    }
}
