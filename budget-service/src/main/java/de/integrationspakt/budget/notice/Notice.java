package de.integrationspakt.budget.notice;

import de.integrationspakt.kernel.access.FourEyes;
import de.integrationspakt.kernel.http.WrongState;
import de.integrationspakt.kernel.key.Ids;
import de.integrationspakt.kernel.time.RemedyPeriod;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** A written decision towards a holder (Bescheid): drafted by one officer, issued by another, followed until it is final. */
@Entity
class Notice {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private NoticeKind kind;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private About about;

    @Column(updatable = false)
    private UUID subject;

    @Column(name = "budget_line", updatable = false)
    private String budgetLine;

    @Column(updatable = false)
    private String holder;

    @Column(name = "file_reference", updatable = false)
    private String fileReference;

    @Column(name = "amount_cents", updatable = false)
    private long amountCents;

    @Column(updatable = false)
    private boolean provisional;

    @Enumerated(EnumType.STRING)
    private NoticeStatus status;

    @Column(updatable = false)
    private String content;

    @Column(updatable = false)
    private String template;

    @Column(updatable = false)
    private UUID replaces;

    @Column(name = "drafted_by", updatable = false)
    private String draftedBy;

    @Column(name = "drafted_at", updatable = false)
    private Instant draftedAt;

    @Column(name = "issued_by")
    private String issuedBy;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "dispatched_on")
    private LocalDate dispatchedOn;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "remedy_until")
    private LocalDate remedyUntil;

    @Column(name = "remedy_waived_on")
    private LocalDate remedyWaivedOn;

    @Column(name = "contested_on")
    private LocalDate contestedOn;

    @Column(name = "upheld_on")
    private LocalDate upheldOn;

    private long version;

    protected Notice() {}

    Notice(Decided decided, NoticeContent says, String content, String template, UUID replaces, String by, Instant at) {
        this.id = Ids.next();
        this.kind = says.kind();
        this.about = decided.about();
        this.subject = decided.id();
        this.budgetLine = decided.budgetLine();
        this.holder = decided.holder();
        this.fileReference = decided.fileReference();
        this.amountCents = says.amountCents();
        this.provisional = says.provisional();
        this.status = NoticeStatus.DRAFTED;
        this.content = content;
        this.template = template;
        this.replaces = replaces;
        this.draftedBy = by;
        this.draftedAt = at;
        this.version = 1;
    }

    /**
     * @throws WrongState unless drafted
     * @throws de.integrationspakt.kernel.access.FourEyesRequired for who drafted it
     */
    void issue(String officer, Instant at) {
        require(NoticeStatus.DRAFTED);
        FourEyes.require(draftedBy, officer, "drafted the notice");
        issuedBy = officer;
        issuedAt = at;
        next(NoticeStatus.ISSUED);
    }

    void discard() {
        require(NoticeStatus.DRAFTED);
        next(NoticeStatus.DISCARDED);
    }

    /** A newer notice on the same subject is issued. */
    void replace() {
        requireOneOf(NoticeStatus.IN_FORCE);
        next(NoticeStatus.REPLACED);
    }

    void dispatch(LocalDate on, Channel how) {
        require(NoticeStatus.ISSUED);
        dispatchedOn = on;
        channel = how;
        next(NoticeStatus.DISPATCHED);
    }

    /** @param on proven day, or the deemed one */
    void receive(LocalDate on, int remedyMonths) {
        require(NoticeStatus.DISPATCHED);
        receivedOn = on;
        remedyUntil = RemedyPeriod.lastDay(on, remedyMonths);
        next(NoticeStatus.RECEIVED);
    }

    /** The holder declares that it will lodge no remedy (Rechtsbehelfsverzicht). */
    void waiveRemedy(LocalDate on) {
        requireOneOf(EnumSet.of(NoticeStatus.DISPATCHED, NoticeStatus.RECEIVED));
        remedyWaivedOn = on;
        version++;
    }

    /** @throws RemedyOver when it is late or was waived */
    void contest(LocalDate on) {
        requireOneOf(EnumSet.of(NoticeStatus.DISPATCHED, NoticeStatus.RECEIVED));
        if (remedyWaivedOn != null || (remedyUntil != null && on.isAfter(remedyUntil))) {
            throw new RemedyOver(id, remedyWaivedOn != null ? remedyWaivedOn : remedyUntil);
        }
        contestedOn = on;
        next(NoticeStatus.CONTESTED);
    }

    /** The remedy failed or was withdrawn. */
    void uphold(LocalDate on) {
        require(NoticeStatus.CONTESTED);
        upheldOn = on;
        next(NoticeStatus.UPHELD);
    }

    /** @return from which day the notice can no longer be contested; null while that is not known */
    LocalDate finalFrom() {
        if (status == NoticeStatus.UPHELD) return upheldOn;
        if (status == NoticeStatus.CONTESTED) return null;
        if (remedyWaivedOn != null) return remedyWaivedOn;
        return remedyUntil == null ? null : remedyUntil.plusDays(1);
    }

    private void require(NoticeStatus wanted) {
        requireOneOf(Set.of(wanted));
    }

    private void requireOneOf(Set<NoticeStatus> wanted) {
        if (!wanted.contains(status))
            throw new WrongState(status, wanted.stream().sorted().toArray());
    }

    private void next(NoticeStatus status) {
        this.status = status;
        version++;
    }

    UUID id() {
        return id;
    }

    NoticeKind kind() {
        return kind;
    }

    About about() {
        return about;
    }

    UUID subject() {
        return subject;
    }

    String budgetLine() {
        return budgetLine;
    }

    String holder() {
        return holder;
    }

    String fileReference() {
        return fileReference;
    }

    long amountCents() {
        return amountCents;
    }

    boolean provisional() {
        return provisional;
    }

    NoticeStatus status() {
        return status;
    }

    String content() {
        return content;
    }

    String template() {
        return template;
    }

    UUID replaces() {
        return replaces;
    }

    String draftedBy() {
        return draftedBy;
    }

    Instant draftedAt() {
        return draftedAt;
    }

    String issuedBy() {
        return issuedBy;
    }

    Instant issuedAt() {
        return issuedAt;
    }

    LocalDate dispatchedOn() {
        return dispatchedOn;
    }

    Channel channel() {
        return channel;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    LocalDate remedyUntil() {
        return remedyUntil;
    }

    LocalDate remedyWaivedOn() {
        return remedyWaivedOn;
    }

    LocalDate contestedOn() {
        return contestedOn;
    }

    LocalDate upheldOn() {
        return upheldOn;
    }

    long version() {
        return version;
    }
}
