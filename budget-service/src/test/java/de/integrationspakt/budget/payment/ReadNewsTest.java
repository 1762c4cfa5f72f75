package de.integrationspakt.budget.payment;

import static org.assertj.core.api.Assertions.assertThat;

import de.integrationspakt.budget.payment.StatusEntry.Outcome;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadNewsTest {

    private static final UUID ORDER = UUID.fromString("01941f29-7c00-7000-8000-0000000000b1");
    private static final LocalDate DAY = LocalDate.of(2020, 12, 14);

    @ParameterizedTest(name = "{1} of a payment that is {0}")
    @CsvSource(delimiter = '|', textBlock = """
                    # payment | the bank says | outcome       | booked as executed | failed as
                    ORDERED   | EXECUTED      | MATCHED       | true               |
                    ORDERED   | REJECTED      | MATCHED       | false              | REJECTED
                    ORDERED   | RETURNED      | MATCHED       | true               | RETURNED
                    ORDERED   | PENDING       | NOTED         | false              |
                    EXECUTED  | EXECUTED      | ALREADY_KNOWN | false              |
                    EXECUTED  | REJECTED      | MATCHED       | false              | RETURNED
                    EXECUTED  | RETURNED      | MATCHED       | false              | RETURNED
                    EXECUTED  | PENDING       | NOTED         | false              |
                    REJECTED  | EXECUTED      | CONTRADICTS   | false              |
                    REJECTED  | REJECTED      | ALREADY_KNOWN | false              |
                    REJECTED  | RETURNED      | ALREADY_KNOWN | false              |
                    REJECTED  | PENDING       | NOTED         | false              |
                    RETURNED  | EXECUTED      | ALREADY_KNOWN | false              |
                    RETURNED  | REJECTED      | ALREADY_KNOWN | false              |
                    RETURNED  | RETURNED      | ALREADY_KNOWN | false              |
                    RETURNED  | PENDING       | NOTED         | false              |
                    """)
    void every_status_and_all_news(
            PaymentStatus status, BankNews.Kind kind, Outcome outcome, boolean executed, PaymentStatus failed) {
        var reading = reading(payment(1, status));
        reading.read(news(kind, PaymentReference.of(ORDER, 1), "45.00"));
        assertThat(reading.entries()).extracting(StatusEntry::outcome).containsExactly(outcome);
        assertThat(reading.executed().containsKey(ORDER)).isEqualTo(executed);
        assertThat(reading.failures().stream().map(ReadNews.Failure::how).toList())
                .isEqualTo(failed == null ? List.of() : List.of(failed));
    }

    @Test
    void news_of_an_order_are_news_of_each_payment_whether_its_total_counts_what_was_rejected_or_not() {
        for (var total : new String[] {"135.00", "90.00"}) {
            var reading = reading(
                    payment(1, PaymentStatus.ORDERED),
                    payment(2, PaymentStatus.REJECTED),
                    payment(3, PaymentStatus.ORDERED));
            reading.read(news(BankNews.Kind.EXECUTED, PaymentReference.of(ORDER), total));
            assertThat(reading.executed()).isEqualTo(Map.of(ORDER, Map.of(DAY, List.of(1, 3))));
            assertThat(reading.entries())
                    .extracting(StatusEntry::outcome)
                    .containsExactly(Outcome.MATCHED, Outcome.CONTRADICTS, Outcome.MATCHED);
        }
    }

    @Test
    void another_amount_another_currency_and_unknown_references_change_nothing() {
        var reading = reading(payment(1, PaymentStatus.ORDERED));
        var known = PaymentReference.of(ORDER, 1);
        reading.read(news(BankNews.Kind.EXECUTED, known, "45.01"));
        reading.read(new BankNews(BankNews.Kind.EXECUTED, known, new BigDecimal("45.00"), "CHF", DAY, null));
        reading.read(news(BankNews.Kind.EXECUTED, PaymentReference.of(ORDER), "45.01"));
        reading.read(news(BankNews.Kind.EXECUTED, PaymentReference.of(ORDER, 2), "45.00"));
        reading.read(news(BankNews.Kind.EXECUTED, PaymentReference.of(UUID.randomUUID(), 1), "45.00"));
        reading.read(news(BankNews.Kind.EXECUTED, "NOTPROVIDED", "45.00"));
        reading.read(news(BankNews.Kind.EXECUTED, null, "45.00"));
        assertThat(reading.entries())
                .extracting(StatusEntry::outcome)
                .containsExactly(
                        Outcome.AMOUNT_DIFFERS,
                        Outcome.AMOUNT_DIFFERS,
                        Outcome.AMOUNT_DIFFERS,
                        Outcome.UNKNOWN_REFERENCE,
                        Outcome.UNKNOWN_REFERENCE,
                        Outcome.UNKNOWN_REFERENCE,
                        Outcome.UNKNOWN_REFERENCE);
        assertThat(reading.executed()).isEmpty();
    }

    @Test
    void the_same_news_twice_in_one_file_are_news_once() {
        var reading = reading(payment(1, PaymentStatus.ORDERED));
        for (int time = 0; time < 2; time++)
            reading.read(news(BankNews.Kind.EXECUTED, PaymentReference.of(ORDER, 1), "45.00"));
        assertThat(reading.entries())
                .extracting(StatusEntry::outcome)
                .containsExactly(Outcome.MATCHED, Outcome.ALREADY_KNOWN);
    }

    @ParameterizedTest
    @CsvSource({"00000000-0000-0000-0000-000000000000, 1", "ffffffff-ffff-ffff-ffff-ffffffffffff, 999999999"})
    void a_reference_is_read_as_it_was_given_out_in_any_case_of_letters(UUID order, int number) {
        var given = PaymentReference.of(order, number);
        assertThat(PaymentReference.read(given)).contains(new PaymentReference(order, number));
        assertThat(PaymentReference.read(given.toUpperCase())).contains(new PaymentReference(order, number));
        assertThat(PaymentReference.read(PaymentReference.of(order))).contains(new PaymentReference(order, null));
    }

    private static ReadNews reading(Payment... payments) {
        var byNumber = new TreeMap<Integer, Payment>();
        for (var payment : payments) byNumber.put(payment.number(), payment);
        return new ReadNews(Map.of(ORDER, byNumber));
    }

    private static BankNews news(BankNews.Kind kind, String reference, String amount) {
        return new BankNews(kind, reference, new BigDecimal(amount), "EUR", DAY, new Reason("AC04", null));
    }

    private static Payment payment(int number, PaymentStatus status) {
        return new Payment(
                number,
                "08116",
                "Landkreis Esslingen",
                "DE89370400440532013000",
                null,
                "treasury-a",
                Instant.EPOCH,
                false,
                45_00,
                status,
                null,
                null,
                null,
                null,
                List.of());
    }
}
