package de.integrationspakt.budget.line;

import static de.integrationspakt.budget.ledger.AccountKey.blocked;
import static de.integrationspakt.budget.ledger.AccountKey.pot;
import static de.integrationspakt.budget.ledger.AccountKey.source;

import de.integrationspakt.budget.ledger.AccountKey;
import de.integrationspakt.budget.ledger.Transfer;
import de.integrationspakt.budget.ledger.TransferKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A movement of an open line's money within its year, with its reason: proposed by one person, decided by another. */
@Entity
@Table(name = "budget_movement")
class BudgetMovement extends Proposed {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private MovementKind kind;

    @Column(name = "budget_line", updatable = false)
    private String budgetLine;

    @Column(name = "other_line", updatable = false)
    private String otherLine;

    @Column(name = "due_year", updatable = false)
    private Integer dueYear;

    @Column(name = "amount_cents", updatable = false)
    private long amountCents;

    @Column(updatable = false)
    private String reason;

    @Column(name = "legal_ground", updatable = false)
    private String legalGround;

    protected BudgetMovement() {}

    BudgetMovement(UUID id, MovementContent content, Proposal proposal) {
        super(proposal);
        this.id = id;
        this.kind = content.kind();
        this.budgetLine = content.budgetLine();
        this.otherLine = content.otherLine();
        this.dueYear = content.dueYear();
        this.amountCents = content.amountCents();
        this.reason = content.reason();
        this.legalGround = content.legalGround();
    }

    /**
     * Changes what the lines say of themselves. @param line the line itself, or the one that receives
     *
     * @throws LineClosed
     * @throws AppropriationBelowZero
     */
    BudgetLineChanged change(BudgetLine line) {
        return switch (kind) {
            case AMEND -> line.amend(amountCents);
            case BLOCK -> line.block(amountCents);
            case UNBLOCK -> line.block(-amountCents);
            case AUTHORITY -> line.authorised();
            case VIREMENT -> line.transferred(line.code().equals(budgetLine) ? -amountCents : amountCents);
        };
    }

    /** What the approval books. A transfer stays within a line, so a virement is two: back to the source there, out of the source here. */
    List<Transfer> transfers(LocalDate on) {
        return switch (kind) {
            case AMEND, AUTHORITY ->
                amountCents > 0
                        ? List.of(book(TransferKind.AMEND, source(booksOn()), pot(booksOn()), on))
                        : List.of(book(TransferKind.AMEND, pot(booksOn()), source(booksOn()), on));
            case BLOCK -> List.of(book(TransferKind.BLOCK, pot(budgetLine), blocked(budgetLine), on));
            case UNBLOCK -> List.of(book(TransferKind.BLOCK, blocked(budgetLine), pot(budgetLine), on));
            case VIREMENT ->
                List.of(
                        book(TransferKind.VIREMENT, pot(budgetLine), source(budgetLine), on),
                        book(TransferKind.VIREMENT, source(otherLine), pot(otherLine), on));
        };
    }

    private Transfer book(TransferKind transfer, AccountKey from, AccountKey to, LocalDate on) {
        return Transfer.once(transfer, from, to, Math.abs(amountCents), id.toString(), on);
    }

    /** Codes of the lines it touches, in the order in which they are locked. */
    List<String> lines() {
        return Stream.of(budgetLine, otherLine)
                .filter(code -> code != null)
                .sorted()
                .toList();
    }

    /** The ledger's lines it books on, and whose balances are of interest after it. */
    List<String> ledgerLines() {
        return kind == MovementKind.AUTHORITY ? List.of(booksOn()) : lines();
    }

    private String booksOn() {
        return kind == MovementKind.AUTHORITY ? AuthorityLine.code(budgetLine, dueYear) : budgetLine;
    }

    UUID id() {
        return id;
    }

    MovementContent content() {
        return new MovementContent(kind, budgetLine, otherLine, dueYear, amountCents, reason, legalGround);
    }
}
