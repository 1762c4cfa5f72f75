package de.integrationspakt.budget.ledger;

import de.integrationspakt.budget.database.Database;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What one transaction does behind the door: it holds accounts, moves money between them in memory, and writes all movements at once. Of one
 * thread.
 */
public class Posting {

    private final Database database;
    private final AccountIds accountIds;
    private final Clock clock;
    private final Map<AccountKey, Held> held = new HashMap<>();
    private final List<Transfer> moved = new ArrayList<>();

    Posting(Database database, AccountIds accountIds, Clock clock) {
        this.database = database;
        this.accountIds = accountIds;
        this.clock = clock;
    }

    /** Opens those of the accounts that do not exist yet, with a balance of zero, and holds all of them. */
    public void open(Collection<AccountKey> accounts) {
        database.change(
                """
                INSERT INTO account (budget_line, holder, kind)
                SELECT * FROM unnest(?, ?, ?) ON CONFLICT (budget_line, holder, kind) DO NOTHING""",
                accounts.stream().map(AccountKey::budgetLine).toArray(String[]::new),
                accounts.stream().map(AccountKey::holder).toArray(String[]::new),
                accounts.stream().map(account -> account.kind().name()).toArray(String[]::new));
        hold(accounts);
    }

    /** Locks those of the accounts that exist and are not held yet, in the order of their ids. */
    public void hold(Collection<AccountKey> accounts) {
        var wanted = new LinkedHashSet<>(accounts);
        wanted.removeAll(held.keySet());
        if (wanted.isEmpty()) return;
        if (!lock(wanted)) {
            wanted.removeAll(held.keySet());
            lock(wanted);
        }
    }

    /** @return false when an id that was remembered is gone, so that it is worth another look */
    private boolean lock(Set<AccountKey> wanted) {
        find(wanted.stream().filter(key -> accountIds.of(key) == null).toList());
        var byId = new HashMap<Long, AccountKey>();
        for (var key : wanted) {
            var id = accountIds.of(key);
            if (id != null) byId.put(id, key);
        }
        if (byId.isEmpty()) return true;
        database.each(
                "SELECT account_id, balance FROM ledger_lock(?)",
                row -> {
                    long id = row.getLong(1);
                    held.put(byId.remove(id), new Held(id, row.getLong(2)));
                },
                (Object) byId.keySet().stream().sorted().toArray(Long[]::new));
        byId.values().forEach(accountIds::forget);
        return byId.isEmpty();
    }

    private void find(List<AccountKey> unknown) {
        if (unknown.isEmpty()) return;
        database.each(
                """
                SELECT a.id, a.budget_line, a.holder, a.kind FROM account a
                  JOIN unnest(?, ?, ?) AS k(budget_line, holder, kind) USING (budget_line, holder, kind)""",
                row -> accountIds.remember(
                        new AccountKey(row.getString(2), row.getString(3), AccountKind.valueOf(row.getString(4))),
                        row.getLong(1)),
                unknown.stream().map(AccountKey::budgetLine).toArray(String[]::new),
                unknown.stream().map(AccountKey::holder).toArray(String[]::new),
                unknown.stream().map(account -> account.kind().name()).toArray(String[]::new));
    }

    public boolean holds(AccountKey account) {
        return held.containsKey(account);
    }

    /** The balance with all that this posting has moved; zero for an account that does not exist. */
    public long balanceCents(AccountKey account) {
        var known = held.get(account);
        return known == null ? 0 : known.balanceCents;
    }

    /** What a held holder has in a line, from the same moment. */
    public Balances balances(String budgetLine, String holder) {
        return new Balances(
                balanceCents(AccountKey.share(budgetLine, holder)),
                balanceCents(AccountKey.reserved(budgetLine, holder)),
                balanceCents(AccountKey.paid(budgetLine, holder)),
                balanceCents(AccountKey.receivable(budgetLine, holder)));
    }

    /**
     * Moves all of the transfers in memory or none. They are new: nobody has booked their ids before.
     *
     * @throws InsufficientFunds naming the first account that does not hold enough
     */
    public void move(List<Transfer> transfers) {
        for (int done = 0; done < transfers.size(); done++) {
            var transfer = transfers.get(done);
            var from = require(transfer.from());
            if (!transfer.from().kind().negativeByNature() && from.balanceCents < transfer.amountCents()) {
                long availableCents = from.balanceCents;
                transfers.subList(0, done).forEach(this::undo);
                throw new InsufficientFunds(transfer.from(), availableCents, transfer.amountCents());
            }
            from.balanceCents -= transfer.amountCents();
            require(transfer.to()).balanceCents += transfer.amountCents();
        }
        moved.addAll(transfers);
    }

    /** Takes back what was moved last and is not written: a dry run. */
    public void takeBack(List<Transfer> transfers) {
        transfers.forEach(this::undo);
        moved.subList(moved.size() - transfers.size(), moved.size()).clear();
    }

    private void undo(Transfer transfer) {
        require(transfer.from()).balanceCents += transfer.amountCents();
        require(transfer.to()).balanceCents -= transfer.amountCents();
    }

    private Held require(AccountKey account) {
        var known = held.get(account);
        if (known == null) throw new IllegalStateException(account + " is not held");
        return known;
    }

    /** Writes what has been moved since the last time. */
    public void write() {
        if (moved.isEmpty()) return;
        database.each(
                "SELECT ledger_book(?, ?, ?, ?, ?, ?, ?, ?::date[])",
                row -> {},
                clock.instant(),
                moved.stream().map(Transfer::id).toArray(UUID[]::new),
                moved.stream().map(transfer -> transfer.kind().name()).toArray(String[]::new),
                moved.stream().map(transfer -> require(transfer.from()).id).toArray(Long[]::new),
                moved.stream().map(transfer -> require(transfer.to()).id).toArray(Long[]::new),
                moved.stream().map(Transfer::amountCents).toArray(Long[]::new),
                moved.stream().map(Transfer::subject).toArray(String[]::new),
                moved.stream()
                        .map(transfer -> transfer.effectiveOn().toString())
                        .toArray(String[]::new));
        moved.clear();
    }

    /**
     * Books transfers at once. Those whose id was booked before with the same content are left out, so that a repeat is harmless.
     *
     * @throws TransferConflict when an id was booked before with other content
     * @throws InsufficientFunds naming the first account that does not hold enough; nothing has moved then
     */
    public void book(List<Transfer> transfers) {
        if (transfers.isEmpty()) return;
        var accounts = new HashSet<AccountKey>();
        for (var transfer : transfers) {
            accounts.add(transfer.from());
            accounts.add(transfer.to());
        }
        hold(accounts);
        var repeated = repeated(transfers);
        move(transfers.stream()
                .filter(transfer -> !repeated.contains(transfer.id()))
                .toList());
        write();
    }

    private Set<UUID> repeated(List<Transfer> transfers) {
        var byId = new HashMap<UUID, Transfer>();
        transfers.forEach(transfer -> byId.put(transfer.id(), transfer));
        var repeated = new HashSet<UUID>();
        database.each(
                "SELECT id, kind, from_account, to_account, amount_cents FROM transfer WHERE id = ANY (?)",
                row -> {
                    var again = byId.get(row.getObject(1, UUID.class));
                    if (!row.getString(2).equals(again.kind().name())
                            || row.getLong(3) != require(again.from()).id
                            || row.getLong(4) != require(again.to()).id
                            || row.getLong(5) != again.amountCents()) throw new TransferConflict(again.id());
                    repeated.add(again.id());
                },
                (Object) byId.keySet().toArray(UUID[]::new));
        return repeated;
    }

    private static final class Held {
        final long id;
        long balanceCents;

        Held(long id, long balanceCents) {
            this.id = id;
            this.balanceCents = balanceCents;
        }
    }
}
