package de.integrationspakt.budget.closing;

import static de.integrationspakt.budget.ledger.AccountKey.blocked;
import static de.integrationspakt.budget.ledger.AccountKey.pot;
import static de.integrationspakt.budget.ledger.AccountKey.receivable;
import static de.integrationspakt.budget.ledger.AccountKey.reserved;
import static de.integrationspakt.budget.ledger.AccountKey.share;
import static org.assertj.core.api.Assertions.assertThat;

import de.integrationspakt.budget.ledger.AccountKey;
import de.integrationspakt.budget.ledger.Transfer;
import de.integrationspakt.budget.programme.CarryOver;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemaindersTest {

    private static final String H = "08116033";

    @ParameterizedTest(
            name =
                    "{0}: pot {1}, blocked {2}, share {3}, owed {4} -> kept {5}, carried {6} (to holders {7}), lapsed {8}")
    @CsvSource(textBlock = """
            # rule,   pot, blocked, share, owed, kept, carried, to holders, lapsed
            LAPSES,   50,       0,    30,    0,    0,       0,          0,     80
            LAPSES,   50,      20,    30,    0,    0,       0,          0,    100
            LAPSES,   50,      20,    30,   40,   40,       0,          0,     60
            POT,      50,       0,    30,    0,    0,      80,          0,      0
            POT,      50,      20,    30,    0,    0,      80,          0,     20
            POT,      50,       0,    30,   60,   50,      30,          0,      0
            HOLDER,   50,       0,    30,    0,    0,      80,         30,      0
            HOLDER,   50,      20,    30,   10,   10,      70,         30,     20
            HOLDER,    0,       0,     0,    0,    0,       0,          0,      0
            """)
    void the_programmes_rule_decides_what_becomes_of_free_money(
            CarryOver rule,
            long potCents,
            long blockedCents,
            long shareCents,
            long owedCents,
            long kept,
            long carried,
            long toHolders,
            long lapsed) {
        var balances = new HashMap<AccountKey, Long>();
        balances.put(pot("L"), potCents);
        balances.put(blocked("L"), blockedCents);
        balances.put(share("L", H), shareCents);
        balances.put(receivable("L", H), -owedCents);
        balances.put(reserved("L", H), 7L);
        var remainders = Remainders.of("L", rule, balances.keySet(), key -> balances.getOrDefault(key, 0L));
        assertThat(remainders.keptCents()).isEqualTo(kept);
        assertThat(remainders.carriedCents()).isEqualTo(carried);
        assertThat(remainders.carriedToHoldersCents()).isEqualTo(toHolders);
        assertThat(remainders.lapsedCents()).isEqualTo(lapsed);
        assertThat(remainders.boundCents()).isEqualTo(7);
        assertThat(remainders.nothingToSettle()).isEqualTo(carried + lapsed == 0);
        var out = remainders.outOfTheLine("c", LocalDate.of(2017, 12, 31));
        var in = remainders.intoTheNext("M", "c", LocalDate.of(2018, 1, 1));
        assertThat(sum(out)).isEqualTo(carried + lapsed);
        assertThat(sum(in)).isEqualTo(carried);
    }

    private static long sum(List<Transfer> transfers) {
        return transfers.stream().mapToLong(Transfer::amountCents).sum();
    }
}
