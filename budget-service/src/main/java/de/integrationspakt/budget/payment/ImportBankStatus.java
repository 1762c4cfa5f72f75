package de.integrationspakt.budget.payment;

import de.integrationspakt.budget.ledger.Statement;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.kernel.key.Ids;
import de.integrationspakt.kernel.time.Berlin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** Takes a message of the bank: payments are booked as executed, rejected ones are free again, returned money goes back to its reservations. */
@ApplicationScoped
class ImportBankStatus {

    private final StatusImports imports;
    private final PaymentOrders orders;
    private final Payments payments;
    private final SettlePayments settlePayments;
    private final Statement statement;
    private final Journal journal;
    private final Clock clock;

    ImportBankStatus(
            StatusImports imports,
            PaymentOrders orders,
            Payments payments,
            SettlePayments settlePayments,
            Statement statement,
            Journal journal,
            Clock clock) {
        this.imports = imports;
        this.orders = orders;
        this.payments = payments;
        this.settlePayments = settlePayments;
        this.statement = statement;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * What came of it.
     *
     * @param repeated the same file was taken before; nothing happened now
     * @param balances of the lines it speaks of, now
     */
    record Imported(StatusImport of, List<StatusEntry> entries, boolean repeated, List<LinePosition> balances) {}

    /**
     * @throws InvalidBankFile
     * @throws BankMessageReused when a message of this number had another content
     */
    @Transactional
    Imported take(byte[] content, String treasurer) {
        var file = BankFile.read(content, Berlin.today(clock));
        var taken = new StatusImport(
                Ids.next(), file.kind(), file.messageId(), sha256(content), treasurer, clock.instant());
        if (!imports.add(taken)) return repeated(file, taken.sha256());

        var reading = new ReadNews(paymentsOf(file));
        file.news().forEach(reading::read);
        settle(reading, treasurer);
        imports.addEntries(taken.id(), reading.entries());
        journal.record(
                "payment-status.imported",
                taken.id().toString(),
                Map.of(
                        "kind",
                        taken.kind(),
                        "messageId",
                        taken.messageId(),
                        "outcomes",
                        reading.entries().stream()
                                .collect(Collectors.groupingBy(
                                        StatusEntry::outcome, TreeMap::new, Collectors.counting()))));
        return new Imported(taken, reading.entries(), false, balances(reading.entries()));
    }

    private Imported repeated(BankFile file, byte[] sha256) {
        var known = imports.find(file.kind(), file.messageId()).orElseThrow();
        if (!Arrays.equals(known.sha256(), sha256)) throw new BankMessageReused(file.kind(), file.messageId());
        var entries = imports.entries(known.id());
        return new Imported(known, entries, true, balances(entries));
    }

    private List<LinePosition> balances(List<StatusEntry> entries) {
        var lines = entries.stream()
                .map(StatusEntry::paymentOrder)
                .filter(Objects::nonNull)
                .distinct()
                .map(id -> orders.require(id).budgetLine())
                .distinct()
                .toList();
        return statement.lines(lines).stream().map(LinePosition::of).toList();
    }

    /** Of the released orders the file speaks of, locked in the order of their ids. */
    private Map<UUID, Map<Integer, Payment>> paymentsOf(BankFile file) {
        var named = new TreeSet<UUID>();
        file.news().forEach(news -> PaymentReference.read(news.reference()).ifPresent(it -> named.add(it.order())));
        return orders.lockReleased(named).stream()
                .collect(Collectors.toMap(PaymentOrder::id, order -> payments.of(order.id()).stream()
                        .collect(Collectors.toMap(
                                Payment::number, payment -> payment, (one, other) -> one, TreeMap::new))));
    }

    private void settle(ReadNews reading, String treasurer) {
        reading.executed()
                .forEach((id, days) -> days.forEach((day, numbers) -> {
                    settlePayments.executed(orders.require(id), numbers, day, treasurer);
                    journal.record(
                            "payment-order.executed",
                            id.toString(),
                            Map.of("executedOn", day.toString(), "payments", numbers.size()));
                }));
        for (var failure : reading.failures()) {
            var order = orders.require(failure.order());
            if (failure.how() == PaymentStatus.REJECTED)
                settlePayments.rejected(order, failure.number(), failure.on(), failure.reason(), treasurer);
            else settlePayments.returned(order, failure.number(), failure.on(), failure.reason(), treasurer);
            journal.record(
                    failure.how() == PaymentStatus.REJECTED ? "payment.rejected" : "payment.returned",
                    failure.order() + "/" + failure.number(),
                    Map.of(
                            "on",
                            failure.on().toString(),
                            "reason",
                            failure.reason().code()));
        }
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
