package de.integrationspakt.municipality.measure;

import de.integrationspakt.kernel.fact.Tellable;
import de.integrationspakt.kernel.key.Holder;
import de.integrationspakt.kernel.key.Ids;
import de.integrationspakt.kernel.time.Berlin;
import de.integrationspakt.municipality.funding.Funding;
import de.integrationspakt.municipality.funding.FundingKind;
import de.integrationspakt.municipality.funding.FundingNews;
import de.integrationspakt.municipality.funding.FundsNoLongerNeeded;
import de.integrationspakt.municipality.funding.FundsReduced;
import de.integrationspakt.municipality.funding.FundsRequested;
import de.integrationspakt.municipality.level.Area;
import de.integrationspakt.municipality.standard.Standard;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A measure an applicant asks a grant for. Every change goes by the table of its {@link LifeCycle}. */
@Entity
class Measure {
    @Id
    private UUID id;

    private String applicant;
    private String budgetLine;
    private String type;

    @Enumerated(EnumType.STRING)
    private Area area;

    @Embedded
    private Course course;

    @Embedded
    private Application application;

    @Embedded
    private Examination examination;

    @Embedded
    private EarlyStart earlyStart;

    @Embedded
    private Funding funding;

    private int participants;
    private boolean offered;

    protected Measure() {}

    private Measure(Holder applicant, MeasureContentCheck.Checked checked) {
        this.id = Ids.next();
        this.applicant = applicant.value();
        this.budgetLine = checked.line().code();
        this.type = checked.type().code();
        this.area = checked.type().area();
        this.application = new Application();
        this.examination = new Examination();
    }

    /** A new measure; its content has been checked. */
    static Measure draft(
            Holder applicant, MeasureContentCheck.Checked checked, MeasureContent content, String by, Instant at) {
        var measure = new Measure(applicant, checked);
        measure.application.write(checked.standard(), content);
        measure.course = Course.begun(by, at);
        return measure;
    }

    /** Other content, while it is with the applicant. @param standard the one of the new first day */
    void edit(Standard standard, MeasureContent content) {
        course.act(MeasureAction.EDIT);
        application.write(standard, content);
    }

    /** @param standard the one of its first day, as of now */
    void submit(Standard standard, String by, Instant at) {
        application.meet(standard);
        course.step(MeasureAction.SUBMIT, at, by, null);
        examination.submitted(by);
    }

    /** Back to the applicant with a question; an assessment made before is void. */
    void query(String question, String by, Instant at) {
        course.step(MeasureAction.QUERY, at, by, question);
        examination.voided();
    }

    /** Handed in again, with an answer and whatever was edited meanwhile. */
    void answer(Standard standard, String answer, String by, Instant at) {
        application.meet(standard);
        course.step(MeasureAction.ANSWER, at, by, answer);
        examination.submitted(by);
    }

    void askEarlyStart(String reason, String by, Instant at) {
        course.act(MeasureAction.ASK_EARLY_START);
        earlyStart = EarlyStart.asked(reason, by, at);
    }

    /**
     * @throws EarlyStartNotAsked unless it was asked for and is not decided yet
     * @throws EarlyStartTooLate if it is permitted on the first day or later
     */
    void decideEarlyStart(boolean permitted, String reason, String by, Instant at) {
        course.act(MeasureAction.DECIDE_EARLY_START);
        if (permitted && !Berlin.dayOf(at).isBefore(plan().periodFrom())) {
            throw new EarlyStartTooLate(plan().periodFrom());
        }
        earlyStart = earlyStart().orElseThrow(EarlyStartNotAsked::new).decided(permitted, reason, by, at);
    }

    /** Holds it against its standard and computes the grant; {@link NothingToGrant} if there is none. */
    void assess(Standard standard, Assessment assessment, String by, Instant at) {
        course.require(MeasureAction.ASSESS);
        examination.assess(application, standard, assessment, by, "measure " + id);
        course.step(MeasureAction.ASSESS, at, by, null);
    }

    /**
     * The second pair of eyes: orders the payment and asks budget for the money under a new request id.
     *
     * @throws StandardNotMet if a criterion was found unmet
     * @throws StartedBeforeApproval if it begins on an earlier day in Berlin and no early start was permitted in time
     */
    FundsRequested approve(String by, Instant at) {
        course.require(MeasureAction.APPROVE);
        var today = Berlin.dayOf(at);
        EarlyStart.require(earlyStart, plan().periodFrom(), today);
        examination.approve(by, today, "measure " + id);
        funding = Funding.requested(Ids.next());
        course.step(MeasureAction.APPROVE, at, by, null);
        return FundsRequested.of(
                funding.request(),
                FundingKind.MEASURE,
                id,
                budgetLine,
                applicant,
                decision().grantCents(),
                decision().assessedBy(),
                by);
    }

    void reject(String reason, String by, Instant at) {
        course.step(MeasureAction.REJECT, at, by, reason);
        examination.voided();
    }

    void withdraw(String reason, String by, Instant at) {
        course.step(MeasureAction.WITHDRAW, at, by, reason);
    }

    /** Gives a granted measure up; what is not paid is needed no longer. */
    FundsNoLongerNeeded cancel(String reason, String by, Instant at) {
        course.step(MeasureAction.CANCEL, at, by, reason);
        return FundsNoLongerNeeded.withdrawn(funding.request(), applicant);
    }

    /** {@link PeriodNotOver} before its last day is over. */
    void complete(String by, Instant at) {
        course.require(MeasureAction.COMPLETE);
        if (!Berlin.dayOf(at).isAfter(plan().periodTo())) {
            throw new PeriodNotOver(plan().periodTo());
        }
        course.step(MeasureAction.COMPLETE, at, by, null);
    }

    /**
     * Its statement of use was accepted. What was paid beyond, the statement asks back.
     *
     * @param dueCents what may be kept, at most the grant
     * @return how budget hears of what is set aside and not due; empty if nothing is
     */
    Optional<Tellable> settle(long dueCents, String by, Instant at) {
        course.stepIfMoved(MeasureAction.SETTLE, at, by, null);
        if (funding.reservedCents() == 0 || dueCents >= decision().grantCents()) {
            return Optional.empty();
        }
        if (dueCents <= funding.paidCents()) {
            return Optional.of(FundsNoLongerNeeded.withdrawn(funding.request(), applicant));
        }
        examination.change(decision().eligibleCents(), dueCents);
        return Optional.of(FundsReduced.amended(funding.request(), applicant, dueCents, 1L + examination.reductions()));
    }

    /** @throws StartedBeforeApproval if it would begin before it was approved */
    void requireAmendable(Plan wanted) {
        course.require(MeasureAction.PROPOSE_AMENDMENT);
        EarlyStart.require(earlyStart, wanted.periodFrom(), decision().approvedOn());
    }

    /** The amendment holds from now on. What budget has to be told, if the grant falls. */
    Optional<FundsReduced> amend(Amendment amendment, String by, Instant at) {
        course.require(MeasureAction.DECIDE_AMENDMENT);
        application.write(amendment.plan(), amendment.costPlan());
        boolean falls = examination.change(amendment.eligibleCents(), amendment.grantCents());
        course.step(MeasureAction.DECIDE_AMENDMENT, at, by, amendment.reason());
        return falls
                ? Optional.of(FundsReduced.amended(
                        funding.request(), applicant, amendment.grantCents(), 1L + examination.reductions()))
                : Optional.empty();
    }

    /** @param now how many take part now */
    void report(int now) {
        course.act(MeasureAction.REPORT);
        participants = now;
    }

    /** Budget told something; false if it was known already or is of an older request. */
    boolean hear(FundingNews news, Instant at) {
        if (funding == null || !funding.isNews(news)) {
            return false;
        }
        course.stepIfMoved(MeasureAction.of(funding.step(news)), at, "budget", news.reason());
        funding = funding.after(news);
        return true;
    }

    /** What others hear of it, once it was granted for the first time; empty before. */
    Optional<MeasureFact> news() {
        if (offered) {
            return Optional.of(new MeasureChanged(MeasureState.of(this)));
        }
        offered = status() == MeasureStatus.GRANTED;
        return offered ? Optional.of(new MeasureOffered(MeasureState.of(this))) : Optional.empty();
    }

    UUID id() {
        return id;
    }

    Holder applicant() {
        return new Holder(applicant);
    }

    String budgetLine() {
        return budgetLine;
    }

    String type() {
        return type;
    }

    Area area() {
        return area;
    }

    MeasureStatus status() {
        return course.status();
    }

    Application application() {
        return application;
    }

    Plan plan() {
        return application.plan();
    }

    Examination examination() {
        return examination;
    }

    Decision decision() {
        return examination.decision();
    }

    Optional<EarlyStart> earlyStart() {
        return Optional.ofNullable(earlyStart);
    }

    Optional<Funding> funding() {
        return Optional.ofNullable(funding);
    }

    /** How many take part now. */
    int participants() {
        return participants;
    }

    List<MeasureStep> history() {
        return course.steps();
    }

    /** Grows with every change; the measure's ETag and the version of its facts. */
    long version() {
        return course.version();
    }
}
