package de.integrationspakt.budget.line;

import de.integrationspakt.budget.programme.Drawdown;
import jakarta.persistence.Column;
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

    /** @throws BudgetLineFixed when programme, year or drawdown would change; requests and shares rest on them */
    BudgetLineChanged change(LineContent content) {
        requireOpen();
        if (!programme.equals(content.programme()) || year != content.year() || drawdown != content.drawdown()) {
            throw new BudgetLineFixed(code);
        }
        chapter = content.chapter();
        title = content.title();
        appropriationCents = content.appropriationCents();
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

    BudgetLineClosed close() {
        requireOpen();
        status = LineStatus.CLOSED;
        version++;
        return new BudgetLineClosed(
                code, programme, programmeVersion, year, chapter, title, totalCents(), drawdown, version);
    }

    private BudgetLineChanged changed() {
        version++;
        return new BudgetLineChanged(
                code, programme, programmeVersion, year, chapter, title, totalCents(), drawdown, version);
    }

    /** @throws LineClosed when no more money is given */
    public void requireOpen() {
        if (status == LineStatus.CLOSED) throw new LineClosed(code);
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

    String chapter() {
        return chapter;
    }

    String title() {
        return title;
    }

    public Drawdown drawdown() {
        return drawdown;
    }

    /** Parliament's word, without what roundings added. */
    public long appropriationCents() {
        return appropriationCents;
    }

    long roundingCents() {
        return roundingCents;
    }

    /** What the ledger mirrors: the appropriation and what roundings added. */
    long totalCents() {
        return appropriationCents + roundingCents;
    }

    LineStatus status() {
        return status;
    }

    long version() {
        return version;
    }
}
