package de.integrationspakt.budget.payment;

import de.integrationspakt.budget.payment.StatusEntry.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Decides what a message of the bank means for payments, in the order of the file. Pure: what has to be done is read from it afterwards.
 *
 * <p>News of an order are news of each of its payments. A rejection of what was booked as executed is a return: the money never left. A return of
 * what nobody has told to be executed was executed the same day. A payment that failed stays failed, another order pays its items.
 */
final class ReadNews {

    /** A failure to book. */
    record Failure(UUID order, int number, LocalDate on, Reason reason, PaymentStatus how) {}

    private final Map<UUID, Map<Integer, Payment>> payments;
    private final Map<PaymentReference, PaymentStatus> statuses = new HashMap<>();
    private final Map<UUID, Map<LocalDate, List<Integer>>> executed = new LinkedHashMap<>();
    private final Map<PaymentReference, LocalDate> executedOn = new HashMap<>();
    private final List<Failure> failures = new ArrayList<>();
    private final List<StatusEntry> entries = new ArrayList<>();

    /** @param payments of released orders, by order and number */
    ReadNews(Map<UUID, Map<Integer, Payment>> payments) {
        this.payments = payments;
    }

    void read(BankNews news) {
        var reference = PaymentReference.read(news.reference());
        var order = reference.map(PaymentReference::order).map(payments::get).orElse(Map.of());
        var number = reference.map(PaymentReference::number).orElse(null);
        if (order.isEmpty() || (number != null && !order.containsKey(number))) {
            add(news, Outcome.UNKNOWN_REFERENCE, null, null);
        } else if (number != null) {
            var differs = news.differsFrom(order.get(number).amountCents());
            take(news, differs, reference.get());
        } else {
            var differs = wholeDiffers(news, order.values());
            for (var each : order.keySet())
                take(news, differs, new PaymentReference(reference.get().order(), each));
        }
    }

    /** A bank may count what it rejected into the total of an order or not. */
    private boolean wholeDiffers(BankNews news, Iterable<Payment> order) {
        long allCents = 0;
        long openCents = 0;
        for (var payment : order) {
            allCents += payment.amountCents();
            if (payment.status() != PaymentStatus.REJECTED) openCents += payment.amountCents();
        }
        return news.differsFrom(allCents) && news.differsFrom(openCents);
    }

    private void take(BankNews news, boolean differs, PaymentReference payment) {
        var outcome = differs ? Outcome.AMOUNT_DIFFERS : outcome(news, payment);
        add(news, outcome, payment.order(), payment.number());
    }

    private Outcome outcome(BankNews news, PaymentReference payment) {
        var status = statuses.computeIfAbsent(
                payment,
                known -> payments.get(known.order()).get(known.number()).status());
        return switch (news.kind()) {
            case PENDING -> Outcome.NOTED;
            case EXECUTED -> executed(news, payment, status);
            case REJECTED -> rejected(news, payment, status);
            case RETURNED -> returned(news, payment, status);
        };
    }

    private Outcome executed(BankNews news, PaymentReference payment, PaymentStatus status) {
        if (status == PaymentStatus.REJECTED) return Outcome.CONTRADICTS;
        if (status != PaymentStatus.ORDERED) return Outcome.ALREADY_KNOWN;
        execute(news, payment);
        return Outcome.MATCHED;
    }

    private Outcome rejected(BankNews news, PaymentReference payment, PaymentStatus status) {
        if (status == PaymentStatus.EXECUTED) return fail(news, payment, PaymentStatus.RETURNED);
        return status == PaymentStatus.ORDERED ? fail(news, payment, PaymentStatus.REJECTED) : Outcome.ALREADY_KNOWN;
    }

    private Outcome returned(BankNews news, PaymentReference payment, PaymentStatus status) {
        if (status == PaymentStatus.ORDERED) execute(news, payment);
        else if (status != PaymentStatus.EXECUTED) return Outcome.ALREADY_KNOWN;
        return fail(news, payment, PaymentStatus.RETURNED);
    }

    private void execute(BankNews news, PaymentReference payment) {
        statuses.put(payment, PaymentStatus.EXECUTED);
        executedOn.put(payment, news.on());
        executed.computeIfAbsent(payment.order(), order -> new LinkedHashMap<>())
                .computeIfAbsent(news.on(), day -> new ArrayList<>())
                .add(payment.number());
    }

    private Outcome fail(BankNews news, PaymentReference payment, PaymentStatus how) {
        // All of it is withheld: the bank never had it.
        if (payments.get(payment.order()).get(payment.number()).amountCents() == 0) return Outcome.ALREADY_KNOWN;
        statuses.put(payment, how);
        var known = payments.get(payment.order()).get(payment.number()).executedOn();
        var paidOn = executedOn.getOrDefault(payment, known);
        var on = paidOn != null && news.on().isBefore(paidOn) ? paidOn : news.on();
        failures.add(new Failure(payment.order(), payment.number(), on, news.reason(), how));
        return Outcome.MATCHED;
    }

    private void add(BankNews news, Outcome outcome, UUID order, Integer number) {
        entries.add(new StatusEntry(entries.size() + 1, news, outcome, order, number));
    }

    List<StatusEntry> entries() {
        return entries;
    }

    /** To be booked first: a failure may be of one of them. */
    Map<UUID, Map<LocalDate, List<Integer>>> executed() {
        return executed;
    }

    List<Failure> failures() {
        return failures;
    }
}
