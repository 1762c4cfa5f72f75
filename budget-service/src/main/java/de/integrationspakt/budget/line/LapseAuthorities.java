package de.integrationspakt.budget.line;

import static de.integrationspakt.budget.ledger.AccountKey.pot;
import static de.integrationspakt.budget.ledger.AccountKey.source;

import de.integrationspakt.budget.ledger.Posting;
import de.integrationspakt.budget.ledger.Transfer;
import de.integrationspakt.budget.ledger.TransferKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Ends, with the year of its line, what has not been promised for later years (§ 45 LHO). What was promised stays promised. */
@ApplicationScoped
public class LapseAuthorities {

    private final CommitmentAuthorities authorities;

    LapseAuthorities(CommitmentAuthorities authorities) {
        this.authorities = authorities;
    }

    /** Of all later years together, now. */
    public long unusedCents(String budgetLine) {
        return of(budgetLine).stream()
                .mapToLong(CommitmentAuthorities.Authority::availableCents)
                .sum();
    }

    /**
     * Inside the caller's transaction.
     *
     * @param subject what it is booked for
     * @return what has lapsed
     */
    public long lapse(String budgetLine, String subject, LocalDate on, Posting posting) {
        var codes = of(budgetLine).stream()
                .map(CommitmentAuthorities.Authority::key)
                .toList();
        posting.hold(codes.stream()
                .flatMap(code -> Stream.of(source(code), pot(code)))
                .toList());
        var unused = codes.stream()
                .filter(code -> posting.balanceCents(pot(code)) > 0)
                .map(code -> Transfer.once(
                        TransferKind.LAPSE, pot(code), source(code), posting.balanceCents(pot(code)), subject, on))
                .toList();
        posting.book(unused);
        return unused.stream().mapToLong(Transfer::amountCents).sum();
    }

    /** A line has an authority for a handful of years. */
    private List<CommitmentAuthorities.Authority> of(String budgetLine) {
        return authorities.after("", budgetLine, null, 100);
    }
}
