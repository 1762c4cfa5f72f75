package de.integrationspakt.budget.line;

import de.integrationspakt.budget.programme.Drawdown;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A programme's money of one budget year. The ledger keeps where it is; this keeps what parliament and ministry said. */
@Entity
@Table(name = "budget_line")
public class BudgetLine {

    @Id
    private String code;

    @Column(updatable = false)
    private String programme;

    @Column(name = "programme_version", updatable = false)
    private int programmeVersion;

    @Column(updatable = false)
    private int year;

    private String chapter;

    private String title;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Drawdown drawdown;

    @Column(name = "appropriation_cents")
    private long appropriationCents;

    @Column(name = "rounding_cents")
    private long roundingCents;

    @Column(name = "virement_cents")
    private long virementCents;

    @Column(name = "carried_over_cents")
    private long carriedOverCents;

    @Column(name = "carried_to_holders_cents")
    private long carriedToHoldersCents;

    @Column(name = "lapsed_cents")
    private long lapsedCents;

    @Column(name = "blocked_cents")
    private long blockedCents;

    @Embedded
    private DebtorAccount debtor;

    @Enumerated(EnumType.STRING)
    private LineStatus status;

    private long version;

    protected BudgetLine() {}

    BudgetLine(String code, int programmeVersion, LineContent content) {
        this.code = code;
        this.programme = content.programme();
        this.programmeVersion = programmeVersion;
        this.year = content.year();
        this.chapter = content.chapter();
        this.title = content.title();
        this.drawdown = content.drawdown();
        this.appropriationCents = content.appropriationCents();
        this.status = LineStatus.OPEN;
        this.version = 1;
    }

    BudgetLineOpened opened() {
        return new BudgetLineOpened(
                code, programme, programmeVersion, year, chapter, title, totalCents(), drawdown, version);
    }

    /**
     * @throws BudgetLineFixed when programme, year or drawdown would change; requests and shares rest on them
     * @throws MovementRequired when the appropriation would change
     */
    BudgetLineChanged change(LineContent content) {
        requireOpen();
        if (!programme.equals(content.programme()) || year != content.year() || drawdown != content.drawdown()) {
            throw new BudgetLineFixed(code);
        }
        if (appropriationCents != content.appropriationCents()) throw new MovementRequired(code);
        chapter = content.chapter();
        title = content.title();
        return changed();
    }

    boolean says(LineContent content) {
        return content.equals(new LineContent(programme, year, chapter, title, appropriationCents, drawdown));
    }

    /** The approval of a run rounded to whole euro needs this much more than the pot. */
    BudgetLineChanged amendForRounding(long cents) {
        roundingCents += cents;
        return changed();
    }

    /**
     * @param cents below zero: parliament takes back
     * @throws AppropriationBelowZero
     */
    BudgetLineChanged amend(long cents) {
        requireOpen();
        if (appropriationCents + cents < 0) throw new AppropriationBelowZero(code, appropriationCents, -cents);
        appropriationCents += cents;
        return changed();
    }

    /** @param cents above zero: blocked; below: free again */
    BudgetLineChanged block(long cents) {
        requireOpen();
        blockedCents += cents;
        return changed();
    }

    /** What may be promised for later years is no money of this year: nothing changes but the version. */
    BudgetLineChanged authorised() {
        requireOpen();
        return changed();
    }

    /** @param cents above zero: received from another line; below: given to it */
    BudgetLineChanged transferred(long cents) {
        requireOpen();
        virementCents += cents;
        return changed();
    }

    /** What is said of a line stays said: hearers learn no bank account, so this is no fact but a new version. */
    void payFrom(DebtorAccount account) {
        debtor = account;
        version++;
    }

    /** Gives no more money. A closed line may be closed again: what was set free on it since leaves it. */
    BudgetLineClosed close(long carriedCents, long lapsedNowCents) {
        status = LineStatus.CLOSED;
        carriedOverCents -= carriedCents;
        lapsedCents += lapsedNowCents;
        blockedCents = 0;
        version++;
        return new BudgetLineClosed(
                code, programme, programmeVersion, year, chapter, title, totalCents(), drawdown, version);
    }

    /** @param toHolders of it, what goes to the shares and not to the common pot */
    BudgetLineChanged carriedInto(long cents, long toHolders) {
        requireOpen();
        carriedOverCents += cents;
        carriedToHoldersCents += toHolders;
        return changed();
    }

    /** Whether it is the same programme's line of the year after. */
    public boolean follows(BudgetLine other) {
        return programme.equals(other.programme) && year == other.year + 1;
    }

    public boolean isOpen() {
        return status == LineStatus.OPEN;
    }

    private BudgetLineChanged changed() {
        version++;
        return new BudgetLineChanged(
                code, programme, programmeVersion, year, chapter, title, totalCents(), drawdown, version);
    }

    /** @throws LineClosed when no more money is given */
    public void requireOpen() {
        if (!isOpen()) throw new LineClosed(code);
    }

    public String code() {
        return code;
    }

    public String programme() {
        return programme;
    }

    public int programmeVersion() {
        return programmeVersion;
    }

    public int year() {
        return year;
    }

    public String chapter() {
        return chapter;
    }

    public String title() {
        return title;
    }

    public Drawdown drawdown() {
        return drawdown;
    }

    /** Parliament's word, with what it amended, without what came and went otherwise. */
    public long appropriationCents() {
        return appropriationCents;
    }

    /** What a run may divide: all that the line has, but for what is blocked, what roundings added, and what holders carried over. */
    public long distributableCents() {
        return appropriationCents + virementCents + carriedOverCents - carriedToHoldersCents - blockedCents;
    }

    /** The account the line pays from, or null: the state's common one. */
    public DebtorAccount debtor() {
        return debtor;
    }

    long virementCents() {
        return virementCents;
    }

    long carriedOverCents() {
        return carriedOverCents;
    }

    long lapsedCents() {
        return lapsedCents;
    }

    long blockedCents() {
        return blockedCents;
    }

    long roundingCents() {
        return roundingCents;
    }

    /** What the line has in all; the ledger's source mirrors it. */
    long totalCents() {
        return appropriationCents + roundingCents + virementCents + carriedOverCents - lapsedCents;
    }

    LineStatus status() {
        return status;
    }

    long version() {
        return version;
    }
}
