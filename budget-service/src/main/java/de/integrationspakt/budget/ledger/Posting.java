package de.integrationspakt.budget.ledger;

import de.integrationspakt.kernel.database.Database;
import de.integrationspakt.kernel.database.Database.Command;
import java.time.Clock;
import java.time.LocalDate;
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

    /** Looked for in this transaction; what was not found then is not there. */
    private final Set<AccountKey> sought = new HashSet<>();

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
        sought.removeAll(accounts);
        hold(accounts);
    }

    /** Locks those of the accounts that exist and are not held yet, in the order of their ids. */
    public void hold(Collection<AccountKey> accounts) {
        var unknown = missing(accounts, false);
        unknown.removeAll(sought);
        if (!unknown.isEmpty()) database.together(List.of(finding(unknown)));
        var known = missing(accounts, true);
        if (!known.isEmpty()) database.together(List.of(locking(known)));
        forgetGone(known);
    }

    /**
     * Holds, together with other commands, what {@link #hold} would. To be followed by it: it locks what was found for the first time, and as a
     * rule has nothing left to do.
     */
    public List<Command> holding(Collection<AccountKey> accounts) {
        var commands = new ArrayList<Command>();
        var unknown = missing(accounts, false);
        if (!unknown.isEmpty()) commands.add(finding(unknown));
        var known = missing(accounts, true);
        if (!known.isEmpty()) commands.add(locking(known));
        return commands;
    }

    /** Those not held yet whose ids are known here, or are not. */
    private Set<AccountKey> missing(Collection<AccountKey> accounts, boolean known) {
        var missing = new LinkedHashSet<AccountKey>();
        for (var account : accounts) {
            if (!held.containsKey(account) && (accountIds.of(account) != null) == known) missing.add(account);
        }
        return missing;
    }

    /** An id that was remembered from a transaction that came to nothing: its account may have another one by now. */
    private void forgetGone(Set<AccountKey> locked) {
        var gone = new ArrayList<>(locked);
        gone.removeAll(held.keySet());
        if (gone.isEmpty()) return;
        gone.forEach(accountIds::forget);
        sought.removeAll(gone);
        hold(gone);
    }

    private Command locking(Set<AccountKey> accounts) {
        var byId = new HashMap<Long, AccountKey>();
        accounts.forEach(account -> byId.put(accountIds.of(account), account));
        return Command.ask(
                "SELECT account_id, balance FROM ledger_lock(?)",
                row -> {
                    long id = row.getLong(1);
                    held.put(byId.get(id), new Held(id, row.getLong(2)));
                },
                (Object) byId.keySet().stream().sorted().toArray(Long[]::new));
    }

    private Command finding(Set<AccountKey> accounts) {
        sought.addAll(accounts);
        return Command.ask(
                """
                SELECT a.id, a.budget_line, a.holder, a.kind FROM account a
                  JOIN unnest(?, ?, ?) AS k(budget_line, holder, kind) USING (budget_line, holder, kind)""",
                row -> accountIds.remember(
                        new AccountKey(row.getString(2), row.getString(3), AccountKind.valueOf(row.getString(4))),
                        row.getLong(1)),
                accounts.stream().map(AccountKey::budgetLine).toArray(String[]::new),
                accounts.stream().map(AccountKey::holder).toArray(String[]::new),
                accounts.stream().map(account -> account.kind().name()).toArray(String[]::new));
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
            var refusal = shortOf(transfer);
            if (refusal != null) {
                transfers.subList(0, done).forEach(this::undo);
                throw refusal;
            }
            require(transfer.from()).balanceCents -= transfer.amountCents();
            require(transfer.to()).balanceCents += transfer.amountCents();
        }
        moved.addAll(transfers);
    }

    /** What keeps a transfer from moving: the giver holds less, or the receiver is owed less. Null when nothing does. */
    private InsufficientFunds shortOf(Transfer transfer) {
        long givableCents = require(transfer.from()).balanceCents;
        if (!transfer.from().kind().negativeByNature() && givableCents < transfer.amountCents())
            return new InsufficientFunds(transfer.from(), givableCents, transfer.amountCents());
        long owedCents = -require(transfer.to()).balanceCents;
        if (transfer.to().kind().negativeByNature() && owedCents < transfer.amountCents())
            return new InsufficientFunds(transfer.to(), owedCents, transfer.amountCents());
        return null;
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
        database.together(writing());
    }

    /** Writes, together with other commands, what has been moved since the last time. */
    public List<Command> writing() {
        if (moved.isEmpty()) return List.of();
        var booking = Command.ask(
                "SELECT ledger_book(?, ?, ?, ?, ?, ?, ?, ?)",
                row -> {},
                clock.instant(),
                moved.stream().map(Transfer::id).toArray(UUID[]::new),
                moved.stream().map(transfer -> transfer.kind().name()).toArray(String[]::new),
                moved.stream().map(transfer -> require(transfer.from()).id).toArray(Long[]::new),
                moved.stream().map(transfer -> require(transfer.to()).id).toArray(Long[]::new),
                moved.stream().map(Transfer::amountCents).toArray(Long[]::new),
                moved.stream().map(Transfer::subject).toArray(String[]::new),
                moved.stream().map(Transfer::effectiveOn).toArray(LocalDate[]::new));
        moved.clear();
        return List.of(booking);
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
