package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.kernel.money.Money;
import de.integrationspakt.municipality.funding.Funding;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a claim consists of, and how it is read. What may happen to it is in {@link Claim}. */
@MappedSuperclass
abstract class ClaimState {
    @Id
    protected UUID id;

    protected String ags;
    protected String district;
    protected String budgetLine;
    protected String reference;

    @Enumerated(EnumType.STRING)
    protected ClaimKind kind;

    protected LocalDate periodFrom;
    protected LocalDate periodTo;
    protected int persons;

    @Enumerated(EnumType.STRING)
    protected ClaimStatus status;

    @Embedded
    protected Amounts amounts;

    @Embedded
    protected Hands hands;

    @Embedded
    protected Decision decision;

    @Embedded
    protected Objection objection;

    @Embedded
    protected Funding funding;

    protected LocalDate hearingUntil;
    protected long version;

    @ElementCollection
    @CollectionTable(name = "claim_item", joinColumns = @JoinColumn(name = "claim"))
    @OrderColumn(name = "position")
    protected List<CostItem> items = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "claim_income", joinColumns = @JoinColumn(name = "claim"))
    @OrderColumn(name = "position")
    protected List<Income> income = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "claim_recovery", joinColumns = @JoinColumn(name = "claim"))
    @OrderColumn(name = "position")
    protected List<Recovery> recoveries = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "claim_step", joinColumns = @JoinColumn(name = "claim"))
    @OrderColumn(name = "number")
    protected List<Step> steps = new ArrayList<>();

    protected ClaimState() {}

    protected void write(ClaimContent content) {
        periodFrom = content.periodFrom();
        periodTo = content.periodTo();
        persons = content.persons();
        replace(items, content.itemsAfter(items));
        replace(income, content.income());
        amounts = Amounts.of(content);
    }

    protected void unassess() {
        replace(items, items.stream().map(CostItem::unassessed).toList());
        amounts = amounts.unassessed();
        hands = hands().unassessed();
    }

    /** In place, so that only rows that differ are written. */
    protected static <T> void replace(List<T> current, List<T> wanted) {
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

    protected void step(ClaimAction action, Instant at, String by, String note) {
        step(LifeCycle.next(status, action), at, by, note);
    }

    protected void step(ClaimStatus next, Instant at, String by, String note) {
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

    ClaimKind kind() {
        return kind;
    }

    /** The municipality's own name for it; null if it gave none. */
    String reference() {
        return reference;
    }

    Amounts amounts() {
        return amounts;
    }

    Money cost() {
        return Money.ofCents(amounts.costCents());
    }

    /** Cost less income. */
    Money claimed() {
        return Money.ofCents(amounts.claimedCents());
    }

    /** What the officer recognised, less income; empty while not assessed. */
    Optional<Money> recognised() {
        return Optional.ofNullable(amounts.recognisedCents()).map(Money::ofCents);
    }

    /** Of an assessed claim what is to be paid, or, below zero, to come back. */
    Money due() {
        return amounts.due();
    }

    Hands hands() {
        return hands == null ? Hands.NONE : hands;
    }

    Optional<Decision> decision() {
        return Optional.ofNullable(decision);
    }

    Optional<Objection> objection() {
        return Optional.ofNullable(objection);
    }

    /** Until when the municipality may answer a hearing; null if there was none. */
    LocalDate hearingUntil() {
        return hearingUntil;
    }

    List<Recovery> recoveries() {
        return List.copyOf(recoveries);
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
