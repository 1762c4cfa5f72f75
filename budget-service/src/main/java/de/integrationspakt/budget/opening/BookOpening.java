package de.integrationspakt.budget.opening;

import static de.integrationspakt.budget.ledger.AccountKey.paid;
import static de.integrationspakt.budget.ledger.AccountKey.pot;
import static de.integrationspakt.budget.ledger.AccountKey.receivable;
import static de.integrationspakt.budget.ledger.AccountKey.reserved;
import static de.integrationspakt.budget.ledger.AccountKey.share;

import de.integrationspakt.budget.funding.TakeOverReservations;
import de.integrationspakt.budget.ledger.AccountKey;
import de.integrationspakt.budget.ledger.Ledger;
import de.integrationspakt.budget.ledger.Posting;
import de.integrationspakt.budget.ledger.Transfer;
import de.integrationspakt.budget.ledger.TransferKind;
import de.integrationspakt.budget.line.FindBudgetLine;
import de.integrationspakt.kernel.fact.Outbox;
import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A second officer approves prepared opening balances: all of them are booked at once. */
@ApplicationScoped
class BookOpening {

    private final Openings openings;
    private final CheckLines checkLines;
    private final FindBudgetLine lines;
    private final TakeOverReservations takeOverReservations;
    private final Ledger ledger;
    private final Outbox outbox;
    private final Journal journal;
    private final Clock clock;

    BookOpening(
            Openings openings,
            CheckLines checkLines,
            FindBudgetLine lines,
            TakeOverReservations takeOverReservations,
            Ledger ledger,
            Outbox outbox,
            Journal journal,
            Clock clock) {
        this.openings = openings;
        this.checkLines = checkLines;
        this.lines = lines;
        this.takeOverReservations = takeOverReservations;
        this.ledger = ledger;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @throws de.integrationspakt.kernel.access.FourEyesRequired for who prepared it
     * @throws de.integrationspakt.kernel.http.WrongState unless prepared
     * @throws LineAlreadyMoved when a line has moved since
     * @throws de.integrationspakt.budget.line.LineClosed
     * @throws de.integrationspakt.budget.ledger.InsufficientFunds when the file allocates more than a line has
     */
    @Transactional
    Opening book(UUID id, String officer) {
        var opening = openings.lock(id);
        opening.requireBookableBy(officer);
        var byLine = openings.rows(id).stream()
                .collect(Collectors.groupingBy(OpeningRow::budgetLine, TreeMap::new, Collectors.toList()));
        // In the order of their codes: two files over the same lines do not wait for each other in a circle.
        byLine.keySet().forEach(code -> lines.lock(code).requireOpen());
        var posting = ledger.enter();
        checkLines.requireUnmoved(byLine.keySet());
        posting.open(accounts(byLine));
        posting.hold(byLine.keySet().stream().map(AccountKey::pot).toList());

        var proof = new ArrayList<LineProof>();
        byLine.forEach((code, rows) -> proof.add(move(code, rows, opening, officer, posting)));
        posting.write();
        var numbers = openings.numbers(opening.subject());
        var done = opening.booked(officer, clock.instant(), numbers.before(), numbers.after());
        openings.decide(done);
        openings.prove(id, proof);
        outbox.tell(done.told(proof));
        journal.record(
                "opening-balances.booked",
                id.toString(),
                Map.of("sha256", done.sha256(), "numberBefore", numbers.before(), "numberAfter", numbers.after()));
        return done;
    }

    private static List<AccountKey> accounts(Map<String, List<OpeningRow>> byLine) {
        return byLine.values().stream()
                .flatMap(List::stream)
                .flatMap(row -> Stream.of(
                        share(row.budgetLine(), row.holder()),
                        reserved(row.budgetLine(), row.holder()),
                        paid(row.budgetLine(), row.holder()),
                        receivable(row.budgetLine(), row.holder())))
                .toList();
    }

    private LineProof move(String code, List<OpeningRow> rows, Opening opening, String officer, Posting posting) {
        long before = posting.balanceCents(pot(code));
        for (var row : rows) {
            var share = share(code, row.holder());
            var reserved = reserved(code, row.holder());
            move(TransferKind.ALLOCATE, pot(code), share, row.allocatedCents(), opening, posting);
            move(TransferKind.RESERVE, share, reserved, row.paidCents(), opening, posting);
            move(TransferKind.PAY, reserved, paid(code, row.holder()), row.paidCents(), opening, posting);
        }
        takeOverReservations.takeOver(
                rows.stream()
                        .filter(row -> row.reservedCents() > 0)
                        .map(row ->
                                new TakeOverReservations.Open(code, row.holder(), row.reservedCents(), row.reference()))
                        .toList(),
                opening.subject(),
                opening.keyDate(),
                officer,
                posting);
        return new LineProof(code, before, Totals.of(rows), posting.balanceCents(pot(code)));
    }

    private static void move(
            TransferKind kind, AccountKey from, AccountKey to, long cents, Opening opening, Posting posting) {
        if (cents == 0) return;
        posting.move(List.of(Transfer.once(kind, from, to, cents, opening.subject(), opening.keyDate())));
    }
}
