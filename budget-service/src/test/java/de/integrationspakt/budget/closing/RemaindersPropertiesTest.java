package de.integrationspakt.budget.closing;

import static org.assertj.core.api.Assertions.assertThat;

import de.integrationspakt.budget.ledger.AccountKey;
import de.integrationspakt.budget.ledger.AccountKind;
import de.integrationspakt.budget.ledger.Transfer;
import de.integrationspakt.budget.programme.CarryOver;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands on a line at the end of its year: closing it loses no cent, overdraws nothing, touches nothing bound, and is complete. */
class RemaindersPropertiesTest {

    @Property(tries = 500)
    void a_closing_preserves_every_cent_across_both_lines(
            @ForAll CarryOver rule, @ForAll("lines") Map<AccountKey, Long> before) {
        var accounts = new HashMap<>(before);
        var remainders = Remainders.of("L", rule, before.keySet(), key -> before.getOrDefault(key, 0L));
        remainders.outOfTheLine("c", LocalDate.of(2017, 12, 31)).forEach(transfer -> book(transfer, accounts));
        long lapsed = remainders.lapsedCents();
        assertThat(-accounts.get(AccountKey.source("L")))
                .isEqualTo(-before.get(AccountKey.source("L")) - remainders.carriedCents() - lapsed);
        remainders.intoTheNext("M", "c", LocalDate.of(2018, 1, 1)).forEach(transfer -> book(transfer, accounts));

        assertThat(sum(accounts, "L")).isZero();
        assertThat(sum(accounts, "M")).isZero();
        assertThat(-accounts.getOrDefault(AccountKey.source("M"), 0L)).isEqualTo(remainders.carriedCents());
        for (var account : accounts.entrySet()) {
            var kind = account.getKey().kind();
            if (kind == AccountKind.SOURCE || kind == AccountKind.RECEIVABLE)
                assertThat(account.getValue()).isNotPositive();
            else assertThat(account.getValue()).isNotNegative();
            if (kind == AccountKind.RESERVED || kind == AccountKind.PAID || kind == AccountKind.RECEIVABLE)
                assertThat(account.getValue()).isEqualTo(before.get(account.getKey()));
            if (account.getKey().budgetLine().equals("L") && kind == AccountKind.SHARE)
                assertThat(account.getValue()).isZero();
        }
        assertThat(accounts.get(AccountKey.pot("L"))).isEqualTo(remainders.keptCents());

        var again = Remainders.of("L", rule, accounts.keySet(), key -> accounts.getOrDefault(key, 0L));
        assertThat(again.nothingToSettle()).isTrue();
    }

    private static void book(Transfer transfer, Map<AccountKey, Long> accounts) {
        accounts.merge(transfer.from(), -transfer.amountCents(), Long::sum);
        accounts.merge(transfer.to(), transfer.amountCents(), Long::sum);
    }

    private static long sum(Map<AccountKey, Long> accounts, String line) {
        return accounts.entrySet().stream()
                .filter(account -> account.getKey().budgetLine().equals(line))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** A line whose source mirrors all the rest; what holders owe never exceeds what they were paid. */
    @Provide
    Arbitrary<Map<AccountKey, Long>> lines() {
        var cents = Arbitraries.oneOf(Arbitraries.just(0L), Arbitraries.longs().between(0, 10_000_000_000L));
        var holder = Combinators.combine(cents, cents, cents, cents)
                .as((share, bound, paid, owed) -> List.of(share, bound, paid, -Math.min(paid, owed)));
        return Combinators.combine(cents, cents, holder.list().ofMaxSize(6)).as((pot, blocked, holders) -> {
            var line = new HashMap<AccountKey, Long>();
            line.put(AccountKey.pot("L"), pot);
            line.put(AccountKey.blocked("L"), blocked);
            for (int place = 0; place < holders.size(); place++) {
                var key = "0811600" + place;
                line.put(AccountKey.share("L", key), holders.get(place).get(0));
                line.put(AccountKey.reserved("L", key), holders.get(place).get(1));
                line.put(AccountKey.paid("L", key), holders.get(place).get(2));
                line.put(AccountKey.receivable("L", key), holders.get(place).get(3));
            }
            line.put(AccountKey.source("L"), -line.values().stream().collect(Collectors.summingLong(Long::longValue)));
            return line;
        });
    }
}
