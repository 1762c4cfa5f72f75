package de.integrationspakt.municipality.funding;

import static org.assertj.core.api.Assertions.assertThat;

import de.integrationspakt.municipality.funding.FundingNews.Kind;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FundingTest {
    private static final UUID REQUEST = UUID.randomUUID();
    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);

    private Funding funding = Funding.requested(REQUEST);
    private long version;

    private FundingStep hear(Kind kind, long cents, Long remainingCents) {
        var news =
                new FundingNews(kind, REQUEST, ++version, cents, remainingCents, null, "r", "order", DAY, "why", null);
        var step = funding.step(news);
        funding = funding.after(news);
        return step;
    }

    @Test
    void all_that_is_freed_before_a_payment_is_the_end_of_it_and_a_part_is_not() {
        hear(Kind.RESERVED, 1_000, null);
        assertThat(hear(Kind.RELEASED, 400, null)).isEqualTo(FundingStep.RELEASED_IN_PART);
        assertThat(funding.reservedCents()).isEqualTo(600);
        assertThat(hear(Kind.RELEASED, 600, null)).isEqualTo(FundingStep.RELEASED);
    }

    @Test
    void what_is_freed_after_a_part_was_paid_leaves_it_paid() {
        hear(Kind.RESERVED, 1_000, null);
        assertThat(hear(Kind.PAID, 700, 300L)).isEqualTo(FundingStep.PAID_IN_PART);
        assertThat(funding.paidOn()).isNull();
        assertThat(hear(Kind.RELEASED, 300, null)).isEqualTo(FundingStep.PAID);
        assertThat(funding.paidCents()).isEqualTo(700);
    }

    @Test
    void a_payment_that_names_nothing_left_pays_it_all_and_its_return_sets_it_aside_again() {
        hear(Kind.RESERVED, 1_000, null);
        assertThat(hear(Kind.PAID, 1_000, null)).isEqualTo(FundingStep.PAID);
        assertThat(funding.paidOn()).isEqualTo(DAY);
        assertThat(hear(Kind.RETURNED, 1_000, 1_000L)).isEqualTo(FundingStep.RETURNED);
        assertThat(funding.paidCents()).isZero();
        assertThat(funding.reservedCents()).isEqualTo(1_000);
    }

    @Test
    void recovered_money_was_paid_all_the_same() {
        hear(Kind.RESERVED, 1_000, null);
        hear(Kind.PAID, 1_000, 0L);
        assertThat(hear(Kind.RECOVERED, 250, null)).isEqualTo(FundingStep.RECOVERED);
        assertThat(funding.paidCents()).isEqualTo(1_000);
        assertThat(funding.recoveredCents()).isEqualTo(250);
    }

    @Test
    void news_of_another_request_or_an_older_version_is_none() {
        hear(Kind.RESERVED, 1_000, null);
        var again = new FundingNews(Kind.PAID, REQUEST, 1, 1_000, null, null, null, null, null, null, null);
        var foreign = new FundingNews(Kind.PAID, UUID.randomUUID(), 9, 1_000, null, null, null, null, null, null, null);
        assertThat(funding.isNews(again)).isFalse();
        assertThat(funding.isNews(foreign)).isFalse();
    }
}
