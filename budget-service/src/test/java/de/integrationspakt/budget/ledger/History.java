package de.integrationspakt.budget.ledger;

import static de.integrationspakt.budget.ledger.AccountKey.blocked;
import static de.integrationspakt.budget.ledger.AccountKey.paid;
import static de.integrationspakt.budget.ledger.AccountKey.pot;
import static de.integrationspakt.budget.ledger.AccountKey.receivable;
import static de.integrationspakt.budget.ledger.AccountKey.reserved;
import static de.integrationspakt.budget.ledger.AccountKey.share;
import static de.integrationspakt.budget.ledger.AccountKey.source;

import de.integrationspakt.budget.Given;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/** Makes up what may happen on two lines and three holders, and keeps the balances by itself: the simplest ledger there is. */
final class History {

    private static final List<String> HOLDERS = List.of(Given.KIRCHHEIM, Given.WENDLINGEN, "G000001");
    private static final LocalDate DAY = LocalDate.of(2017, 12, 10);

    private final Random random;
    private final List<String> lines;
    private Map<AccountKey, Long> balances = new HashMap<>();

    History(long seed, List<String> lines) {
        this.random = new Random(seed);
        this.lines = lines;
    }

    List<AccountKey> accounts() {
        return lines.stream()
                .flatMap(line -> Stream.concat(
                        Stream.of(source(line), pot(line), blocked(line)),
                        HOLDERS.stream()
                                .flatMap(holder -> Stream.of(
                                        share(line, holder),
                                        reserved(line, holder),
                                        paid(line, holder),
                                        receivable(line, holder)))))
                .toList();
    }

    Map<AccountKey, Long> balances() {
        return Map.copyOf(balances);
    }

    void start(Map<AccountKey, Long> start) {
        balances = new HashMap<>(start);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** Some movements that belong together; not always possible ones. */
    List<Transfer> next() {
        var transfers = new ArrayList<Transfer>();
        int many = chance(80) ? 1 : 2 + random.nextInt(3);
        for (int time = 0; time < many; time++) transfers.addAll(one());
        return transfers;
    }

    private List<Transfer> one() {
        var line = any(lines);
        var holder = any(HOLDERS);
        var kind = any(Arrays.asList(TransferKind.values()));
        return switch (kind) {
            case APPROPRIATE, CARRY_OVER -> List.of(of(kind, source(line), pot(line)));
            case AMEND -> List.of(either(kind, source(line), pot(line)));
            case LAPSE -> List.of(of(kind, any(List.of(pot(line), blocked(line))), source(line)));
            case BLOCK -> List.of(either(kind, pot(line), blocked(line)));
            case VIREMENT -> virement(line, any(lines));
            case ALLOCATE -> List.of(either(kind, pot(line), share(line, holder)));
            case POOL ->
                any(HOLDERS.subList(0, 2)).equals(holder)
                        ? List.of(either(kind, share(line, holder), share(line, "G000001")))
                        : List.of();
            case RESERVE -> List.of(of(kind, share(line, holder), reserved(line, holder)));
            case RELEASE -> List.of(of(kind, reserved(line, holder), share(line, holder)));
            case PAY -> inParts(kind, reserved(line, holder), paid(line, holder));
            case RECOVER ->
                List.of(
                        chance(50)
                                ? of(kind, paid(line, holder), share(line, holder))
                                : either(kind, receivable(line, holder), pot(line)));
            case CORRECT -> correction(line);
        };
    }

    private List<Transfer> correction(String line) {
        var from = any(accounts(line));
        var to = any(accounts(line));
        return from.equals(to) ? List.of() : List.of(of(TransferKind.CORRECT, from, to));
    }

    private List<AccountKey> accounts(String line) {
        return accounts().stream()
                .filter(account -> account.budgetLine().equals(line))
                .toList();
    }

    private List<Transfer> virement(String from, String to) {
        long cents = cents(pot(from));
        return List.of(
                of(TransferKind.VIREMENT, pot(from), source(from), cents),
                of(TransferKind.VIREMENT, source(to), pot(to), cents));
    }

    /** An amount in instalments: whatever the parts, they add up to it. */
    private List<Transfer> inParts(TransferKind kind, AccountKey from, AccountKey to) {
        long left = cents(from);
        var parts = new ArrayList<Transfer>();
        while (left > 0) {
            long part = parts.size() == 3 ? left : 1 + (long) (random.nextDouble() * left);
            part = Math.min(part, left);
            parts.add(of(kind, from, to, part));
            left -= part;
        }
        return parts;
    }

    private Transfer either(TransferKind kind, AccountKey one, AccountKey other) {
        return chance(65) ? of(kind, one, other) : of(kind, other, one);
    }

    private Transfer of(TransferKind kind, AccountKey from, AccountKey to) {
        return of(kind, from, to, cents(from));
    }

    private static Transfer of(TransferKind kind, AccountKey from, AccountKey to, long cents) {
        return new Transfer(UUID.randomUUID(), kind, from, to, cents, "history", DAY);
    }

    /** Mostly what is there, or part of it; sometimes a cent more. */
    private long cents(AccountKey from) {
        long there = balances.getOrDefault(from, 0L);
        if (there <= 0) return 1 + random.nextInt(1_000_000);
        if (chance(15)) return there + 1;
        if (chance(15)) return there;
        return 1 + (long) (random.nextDouble() * (there - 1));
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** @return whether all of them can happen, one after the other; nothing happens otherwise */
    boolean happens(List<Transfer> transfers) {
        var after = new HashMap<>(balances);
        for (var transfer : transfers) {
            after.merge(transfer.from(), -transfer.amountCents(), Long::sum);
            after.merge(transfer.to(), transfer.amountCents(), Long::sum);
            if (!allowed(transfer.from(), after) || !allowed(transfer.to(), after)) return false;
        }
        balances = after;
        return true;
    }

    private static boolean allowed(AccountKey account, Map<AccountKey, Long> balances) {
        long cents = balances.get(account);
        return account.kind().negativeByNature() ? cents <= 0 : cents >= 0;
    }
}
