package de.integrationspakt.municipality.statement;

import de.integrationspakt.kernel.access.FourEyes;
import de.integrationspakt.kernel.key.Holder;
import de.integrationspakt.kernel.key.Ids;
import de.integrationspakt.kernel.time.Berlin;
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

/** What became of a grant. Opened by {@link OpenStatements}; every change goes by the table of its {@link StatementLife}. */
@Entity
class StatementOfUse {
    @Id
    private UUID id;

    private UUID measure;

    @Enumerated(EnumType.STRING)
    private StatementKind kind;

    private String applicant;
    private String budgetLine;
    private LocalDate periodFrom;
    private LocalDate periodTo;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private StatementStatus status;

    private String report;
    private Integer units;
    private String submittedBy;
    private LocalDate submittedOn;
    private boolean late;
    private String checkedBy;
    private String acceptedBy;

    @Embedded
    private Outcome outcome;

    private UUID recovery;
    private long recoveredCents;
    private long version;

    @ElementCollection
    @CollectionTable(name = "statement_cost", joinColumns = @JoinColumn(name = "statement"))
    @OrderColumn(name = "position")
    private List<ActualCost> costs = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "statement_financing", joinColumns = @JoinColumn(name = "statement"))
    @OrderColumn(name = "position")
    private List<ActualFinancing> financing = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "statement_step", joinColumns = @JoinColumn(name = "statement"))
    @OrderColumn(name = "number")
    private List<StatementStep> steps = new ArrayList<>();

    protected StatementOfUse() {}

    /** @param dueOn whatever arrives on this day is in time */
    static StatementOfUse open(
            Owing owing, StatementKind kind, LocalDate from, LocalDate to, LocalDate dueOn, Instant at) {
        var statement = new StatementOfUse();
        statement.id = Ids.next();
        statement.measure = owing.measure();
        statement.kind = kind;
        statement.applicant = owing.applicant();
        statement.budgetLine = owing.budgetLine();
        statement.periodFrom = from;
        statement.periodTo = to;
        statement.dueOn = dueOn;
        statement.step(StatementStatus.OPEN, at, "municipality", null);
        return statement;
    }

    /** The measure's period was amended. */
    void move(LocalDate from, LocalDate to, LocalDate dueOn) {
        status = StatementLife.TABLE.next(status, StatementAction.MOVE);
        periodFrom = from;
        periodTo = to;
        this.dueOn = dueOn;
        version++;
    }

    /** The grant fell away before any of it was paid. */
    void drop(Instant at) {
        step(StatementLife.TABLE.next(status, StatementAction.DROP), at, "municipality", null);
    }

    void write(StatementContent content) {
        status = StatementLife.TABLE.next(status, StatementAction.WRITE);
        costs.clear();
        costs.addAll(content.costs());
        financing.clear();
        financing.addAll(content.financing());
        units = content.units();
        report = content.report();
        version++;
    }

    /** {@link ReportMissing} without costs or words. @param answer to a query; null without */
    void submit(String answer, String by, Instant at) {
        var next = StatementLife.TABLE.next(status, StatementAction.SUBMIT);
        if (costs.isEmpty() || report == null) {
            throw new ReportMissing();
        }
        submittedBy = by;
        submittedOn = Berlin.dayOf(at);
        late = submittedOn.isAfter(dueOn);
        step(next, at, by, answer);
    }

    /** Back to the applicant; a check made before is void. */
    void query(String question, String by, Instant at) {
        step(StatementLife.TABLE.next(status, StatementAction.QUERY), at, by, question);
        costs.replaceAll(ActualCost::unchecked);
        checkedBy = null;
        outcome = null;
    }

    /**
     * Recognises costs and finds what is due. Where more was paid, the applicant is heard first.
     *
     * @param grant as it is known at this moment
     * @param heardUntil the last day to answer
     */
    void check(Check check, Grant grant, LocalDate heardUntil, String by, Instant at) {
        FourEyes.require(submittedBy, by, "statement of use " + id);
        var checked = check.of(costs);
        var found = kind == StatementKind.FINAL
                ? Outcome.of(check, grant, checked, financing, units, heardUntil)
                : Outcome.interim(check, grant);
        var next = StatementLife.TABLE.next(
                status, found.asksBack() ? StatementAction.CHECK_AND_HEAR : StatementAction.CHECK);
        for (int i = 0; i < checked.size(); i++) {
            costs.set(i, checked.get(i));
        }
        outcome = found;
        checkedBy = by;
        step(next, at, by, check.reason());
    }

    void answerHearing(String answer, String by, Instant at) {
        step(StatementLife.TABLE.next(status, StatementAction.ANSWER_HEARING), at, by, answer);
        outcome = outcome.answered(answer);
    }

    /**
     * The second pair of eyes.
     *
     * @param grant as it is known at this moment; {@link GrantMoved} if money was paid or came back since the check
     * @param recoveryId the id of a recovery, if one is needed
     * @throws HearingRunning if the applicant may still answer
     */
    void accept(Grant grant, UUID recoveryId, String by, Instant at) {
        FourEyes.require(checkedBy, by, "statement of use " + id);
        FourEyes.require(submittedBy, by, "statement of use " + id);
        boolean back = outcome != null && outcome.asksBack();
        var next = StatementLife.TABLE.next(status, back ? StatementAction.ACCEPT_AND_RECOVER : StatementAction.ACCEPT);
        if (kind == StatementKind.FINAL && outcome.paidCents() != grant.paidCents()) {
            throw new GrantMoved(id);
        }
        if (status == StatementStatus.HEARING && !Berlin.dayOf(at).isAfter(outcome.heardUntil())) {
            throw new HearingRunning(outcome.heardUntil());
        }
        acceptedBy = by;
        recovery = back ? recoveryId : null;
        step(next, at, by, null);
    }

    /** Budget got money back. */
    void cameBack(long cents, Instant at) {
        boolean all = recoveredCents + cents >= outcome.recoverCents();
        var next =
                StatementLife.TABLE.next(status, all ? StatementAction.ALL_CAME_BACK : StatementAction.MONEY_CAME_BACK);
        recoveredCents += cents;
        step(next, at, "budget", null);
    }

    private void step(StatementStatus next, Instant at, String by, String note) {
        status = next;
        steps.add(new StatementStep(next, at, by, note));
        version++;
    }

    UUID id() {
        return id;
    }

    UUID measure() {
        return measure;
    }

    StatementKind kind() {
        return kind;
    }

    Holder applicant() {
        return new Holder(applicant);
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

    LocalDate dueOn() {
        return dueOn;
    }

    StatementStatus status() {
        return status;
    }

    Optional<String> report() {
        return Optional.ofNullable(report);
    }

    Integer units() {
        return units;
    }

    LocalDate submittedOn() {
        return submittedOn;
    }

    /** Whether it came after its due day. */
    boolean late() {
        return late;
    }

    String checkedBy() {
        return checkedBy;
    }

    /** Empty while it is not checked. */
    Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    UUID recovery() {
        return recovery;
    }

    long recoveredCents() {
        return recoveredCents;
    }

    List<ActualCost> costs() {
        return List.copyOf(costs);
    }

    List<ActualFinancing> financing() {
        return List.copyOf(financing);
    }

    List<StatementStep> history() {
        return List.copyOf(steps);
    }

    /** Grows with every change; the statement's ETag. */
    long version() {
        return version;
    }
}
